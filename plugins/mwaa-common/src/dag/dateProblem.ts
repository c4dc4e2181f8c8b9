import { wallClock } from './dates';

/** Why a date is refused. */
export function dateProblem(text: string): string | undefined {
  if (wallClock(text)) return undefined;
  return /T.*(Z|[+-]\d\d:?\d\d)$/i.test(text)
    ? 'must be written without an offset: it is the wall clock of the time zone in "timezone", e.g. "2026-01-01T06:00:00"'
    : 'must be a day that exists between 1970 and 2199, "YYYY-MM-DD" or "YYYY-MM-DDTHH:MM:SS"';
}
