function cell(text: string): string {
  // GitHub wants a pipe escaped inside of code, MkDocs shows the backslash.
  if (text.includes('|')) throw new Error(`No pipe in a table: ${text}`);
  return text.replace(/\s+/g, ' ').trim();
}

const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;

/** A Markdown table; cells are Markdown of one line. */
export const table = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string =>
  [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
