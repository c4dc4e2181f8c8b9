import { InputError } from '@backstage/errors';

/**
 * What a reader or an editor cannot see as it is: control characters, line
 * and paragraph separators, format characters such as the bidirectional
 * controls, which make source read differently from what it does. The
 * zero-width joiner stays, because emoji are made with it.
 */
const INVISIBLE = /(?!\u200d)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

const SHORT: Record<string, string> = {
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

function escapeInvisible(character: string): string {
  const code = character.codePointAt(0)!;
  const hex = code.toString(16);
  if (code <= 0xff) return SHORT[character] ?? `\\x${hex.padStart(2, '0')}`;
  return code <= 0xffff
    ? `\\u${hex.padStart(4, '0')}`
    : `\\U${hex.padStart(8, '0')}`;
}

/**
 * The inside of a Python string literal in double quotes: everything escaped
 * that would end it, change it or hide in it.
 *
 * @throws InputError for NUL, which no Airflow database stores, and for half
 * of a surrogate pair, which is not text and cannot be written as UTF-8.
 */
export function escapePythonString(text: string): string {
  if (text.includes('\0')) {
    throw new InputError(
      'The text holds a NUL character (U+0000), which Airflow cannot store. Remove it.',
    );
  }
  if (/\p{Cs}/u.test(text)) {
    throw new InputError(
      'The text holds half of a surrogate pair, which is not a character. Type the text again.',
    );
  }
  return text.replace(/[\\"]/g, '\\$&').replace(INVISIBLE, escapeInvisible);
}
