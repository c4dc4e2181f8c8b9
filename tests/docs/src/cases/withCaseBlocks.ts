import { caseBlock } from './caseBlock';

const MARKER =
  /(<!-- (tests\/(?:contract\/src\/cases|docs\/src\/policies)\/\S+) -->\n)(?:\n*```\w+\n[\s\S]*?\n```)?/g;

/** The page with each named case in the block of code after its name. */
export const withCaseBlocks = (markdown: string): string =>
  markdown.replace(
    MARKER,
    (_, marker: string, path: string) => `${marker}\n${caseBlock(path)}`,
  );

/** The cases that a page shows. */
export const casesOn = (markdown: string): string[] =>
  [...markdown.matchAll(MARKER)].map(([, , path]) => path);
