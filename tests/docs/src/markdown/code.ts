/** Text as inline code. */
export function code(text: string): string {
  if (text.includes('`')) throw new Error(`No backtick in code: ${text}`);
  return `\`${text}\``;
}

export const codes = (texts: readonly string[]): string =>
  texts.map(code).join(', ');
