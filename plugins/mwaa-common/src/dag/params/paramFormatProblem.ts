import { wallClock } from '../dates';

const isDay = (text: string) =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && wallClock(text) !== undefined;
const isTime = (text: string) => wallClock(`2000-01-01T${text}`) !== undefined;

// As strict as the strictest Airflow: 2.x demands the offset, 3.x does not.
const formats: Readonly<Record<string, [(text: string) => boolean, string]>> = {
  date: [isDay, 'a date such as "2026-01-31"'],
  time: [isTime, 'a time such as "06:00:00"'],
  'date-time': [
    text =>
      /(Z|[+-]\d{2}:\d{2})$/.test(text) &&
      wallClock(text.replace(/(\.\d+)?(Z|[+-]\d{2}:\d{2})$/, '')) !==
        undefined &&
      text.includes('T'),
    'a moment with its offset such as "2026-01-31T06:00:00Z"',
  ],
  email: [text => text.includes('@'), 'an e-mail address'],
};

/** Why a text is not of a param's format, if it is not. */
export function paramFormatProblem(
  text: string,
  format: string,
): string | undefined {
  const [fits, words] = formats[format] ?? [];
  return fits && !fits(text) ? `must be ${words}` : undefined;
}
