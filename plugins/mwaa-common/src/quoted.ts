/** A user's text inside a sentence: quoted, on one line, shortened. */
export function quoted(text: string): string {
  const short = text.length > 80 ? `${text.slice(0, 77)}…` : text;
  return JSON.stringify(short);
}
