/**
 * Text that means itself in a Resource or a pattern of a condition, where
 * `*`, `?` and `${…}` would mean more.
 */
export const iamLiteral = (text: string): string =>
  text.replace(/[*?$]/g, character => `\${${character}}`);
