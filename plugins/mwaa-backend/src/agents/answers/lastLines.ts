const LINE_LIMIT = 1_000;
const LIMIT = 40_000;

const shortLine = (text: string) =>
  text.length > LINE_LIMIT
    ? `${text.slice(0, LINE_LIMIT)} … ${text.length - LINE_LIMIT} more characters are left out`
    : text;

/** The last lines of a log that an agent can read: a traceback is one entry of any length. */
export function lastLines(texts: readonly string[]): {
  lines: string[];
  /** How many before them. */
  omitted: number;
} {
  let room = LIMIT;
  const lines = texts.map(shortLine);
  const first = lines.findLastIndex(line => (room -= line.length + 1) < 0) + 1;
  return { lines: lines.slice(first), omitted: first };
}
