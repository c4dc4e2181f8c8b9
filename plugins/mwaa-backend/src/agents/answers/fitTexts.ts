const note = (rest: number) => `\n… ${rest} more characters are left out`;

/**
 * As much of the texts, in their order, as fits into so many characters
 * together; each that is cut says so in its last line.
 */
export function fitTexts(texts: readonly string[], limit: number): string[] {
  let room = limit;
  return texts.map(text => {
    const kept = text.slice(0, room);
    room -= kept.length;
    return kept.length < text.length
      ? `${kept}${note(text.length - kept.length)}`
      : text;
  });
}
