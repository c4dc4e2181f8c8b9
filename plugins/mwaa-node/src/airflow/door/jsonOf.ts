/** What the text says in JSON; the text itself where it is none, undefined for no text. */
export function jsonOf(text: string): unknown {
  try {
    return text === '' ? undefined : JSON.parse(text);
  } catch {
    return text;
  }
}
