const SHOWN = 10;

/** For a message: the first ten, and how many more there are. */
export function firstFew(texts: readonly string[], separator: string): string {
  const shown = texts.slice(0, SHOWN).join(separator);
  return texts.length > SHOWN
    ? `${shown} and ${texts.length - SHOWN} more`
    : shown;
}
