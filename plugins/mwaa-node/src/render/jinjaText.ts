/**
 * Text as a literal inside of a Jinja expression. Written in ASCII without
 * braces, so that it ends neither the literal nor the expression around it.
 */
export function jinjaText(text: string): string {
  const escaped = text.replace(/[^ !#-&(-[\]-z|~]/gu, character => {
    const code = character.codePointAt(0)!.toString(16);
    if (code.length <= 2) return `\\x${code.padStart(2, '0')}`;
    return code.length <= 4
      ? `\\u${code.padStart(4, '0')}`
      : `\\U${code.padStart(8, '0')}`;
  });
  return `'${escaped}'`;
}
