// Control characters, line and paragraph separators, and the characters that
// change the direction of the text after them: a name with these reads as
// another name than it is. Joiners stay allowed: emoji are made with them.
const invisible =
  /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** What a one-line name that people read may not hold. */
export function nameTextProblem(name: string): string | undefined {
  const found = invisible.exec(name);
  if (!found) return undefined;
  const code = found[0].charCodeAt(0).toString(16).padStart(4, '0');
  return `holds the invisible character U+${code.toUpperCase()}; names are one line of visible text`;
}
