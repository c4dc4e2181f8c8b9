import { PythonExpression } from './PythonExpression';

function escaped(byte: number): string {
  const character = String.fromCharCode(byte);
  if (character === '"' || character === '\\') return `\\${character}`;
  return byte >= 0x20 && byte < 0x7f
    ? character
    : `\\x${byte.toString(16).padStart(2, '0')}`;
}

/** Bytes, from Base64: `b"\x00abc"`. */
export function bytesLiteral(base64: string): PythonExpression {
  const bytes = [...Buffer.from(base64, 'base64')];
  return new PythonExpression(`b"${bytes.map(escaped).join('')}"`);
}
