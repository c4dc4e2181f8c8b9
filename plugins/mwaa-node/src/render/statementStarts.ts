const PARTS =
  /"""(?:\\[^]|(?!""")[^])*"""|'''(?:\\[^]|(?!''')[^])*'''|"(?:\\[^]|[^"\\\n])*"|'(?:\\[^]|[^'\\\n])*'|#[^\n]*|[([{]|[)\]}]|\n/g;

const linesIn = (text: string) => text.split('\n').length - 1;

/**
 * The lines, from 1, on which a statement begins: those that no string and no
 * bracket of an earlier line reaches into.
 *
 * @param python - that can be read as Python
 */
export function statementStarts(python: string): number[] {
  const starts = [1];
  let line = 1;
  let depth = 0;
  for (const [part] of python.matchAll(PARTS)) {
    if ('([{'.includes(part)) depth += 1;
    else if (')]}'.includes(part)) depth -= 1;
    line += linesIn(part);
    if (part === '\n' && depth === 0) starts.push(line);
  }
  return starts;
}
