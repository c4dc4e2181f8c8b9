import { escapePythonString } from './pythonString';
import { pythonTextBlock } from './pythonTextBlock';

/**
 * Whether a formatter leaves a docstring with this text as it is. They strip
 * space at its ends and at the ends of its lines, take the indent away that
 * all lines but the first share, and join a single line with its quotes.
 */
function isLeftAlone(text: string): boolean {
  const body = text.replace(/\n$/, '');
  const [first, ...others] = body.split('\n');
  const filled = others.filter(line => line !== '');
  return (
    !/^\s|\s$|^"/.test(body) &&
    !/[^\S\n]+(?=\n)/.test(body) &&
    first !== '' &&
    (filled.length > 0 || body === text) &&
    (filled.length === 0 || filled.some(line => /^\S/.test(line)))
  );
}

/** A module's docstring whose value is exactly `text`, whatever a formatter does. */
export function docstring(text: string): string {
  if (!isLeftAlone(text)) return pythonTextBlock(text);
  const body = text
    .split('\n')
    .map(line => escapePythonString(line).replaceAll('\\"', '"'))
    .join('\n')
    // A quote is readable as it is unless it helps to end the string.
    .replace(/"(?="|$)/g, '\\"');
  return `"""${body}"""`;
}
