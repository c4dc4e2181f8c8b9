import { InputError } from '@backstage/errors';

/** What an option says in digits; undefined where it was not given. InputError for anything else. */
export function wholeNumber(
  text: string | undefined,
  { flag, least, most }: { flag: string; least: number; most: number },
): number | undefined {
  if (text === undefined) return undefined;
  const number = Number(text);
  if (!/^\d+$/.test(text) || number < least || number > most) {
    throw new InputError(
      `${flag} must be a whole number from ${least} to ${most}, not ${text}`,
    );
  }
  return number;
}
