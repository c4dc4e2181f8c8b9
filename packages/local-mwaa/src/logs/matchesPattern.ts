import { AwsError } from '../mwaa/AwsError';

const terms = /-?"[^"]+"|\S+/g;

/**
 * Whether a message fits a filter pattern of plain terms: it must hold each of
 * them, and none behind a `-`; quotes keep words together.
 *
 * @throws AwsError InvalidParameterException for the other kinds of patterns
 */
export function matchesPattern(message: string, pattern: string): boolean {
  return (pattern.match(terms) ?? []).every(term => {
    if (/^[{[%?]/.test(term)) {
      throw new AwsError(
        400,
        'InvalidParameterException',
        `Invalid filter pattern: the local stand-in knows terms only, not '${pattern}'`,
      );
    }
    const text = term.replace(/^-/, '').replaceAll('"', '');
    return message.includes(text) !== term.startsWith('-');
  });
}
