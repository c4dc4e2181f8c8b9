import { allQuotes } from './allQuotes';

const MARKER = /(<!-- quote: ([^>]+?) -->\n)(?:\n*(?:>.*\n)+)?/g;

/** The quotes that a page shows. */
export const quotesOn = (markdown: string): string[] =>
  [...markdown.matchAll(MARKER)].map(([, , name]) => name);

function blockOf(text: string): string {
  // Nothing in it may be markup: what is quoted is to be found as it is said.
  if (/[*<>`|\\]|\b_|_\b/.test(text)) throw new Error(`Markup in: ${text}`);
  return `> ${text}\n`;
}

/** The page with what is really said below the comments that name it. */
export async function withQuotes(markdown: string): Promise<string> {
  const said = new Map<string, string>();
  for (const name of quotesOn(markdown)) {
    if (!allQuotes[name]) throw new Error(`There is no quote "${name}"`);
    said.set(name, blockOf(await allQuotes[name]()));
  }
  return markdown.replace(
    MARKER,
    (_, marker: string, name: string) => `${marker}\n${said.get(name)}`,
  );
}
