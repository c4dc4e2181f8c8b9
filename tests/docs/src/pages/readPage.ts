import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { repositoryRoot } from '../repositoryRoot';

export interface Page {
  /** Targets of links and images, as they are written. */
  references: string[];
  images: { target: string; alt: string }[];
  /** Blocks of YAML, with the line they begin at. */
  yamlBlocks: { line: number; text: string }[];
}

const markdown = new MarkdownIt({ html: true });

/** What a Markdown file of the checkout refers to and shows. */
export function readPage(path: string): Page {
  const text = readFileSync(join(repositoryRoot, path), 'utf8');
  const tokens = markdown.parse(text, {});
  const inside = tokens.flatMap(token => token.children ?? []);
  return {
    references: inside.flatMap(token => {
      const target =
        token.type === 'image' ? token.attrGet('src') : token.attrGet('href');
      return target ? [decodeURI(target)] : [];
    }),
    images: inside
      .filter(({ type }) => type === 'image')
      .map(token => ({
        target: token.attrGet('src') ?? '',
        alt: token.content,
      })),
    yamlBlocks: tokens
      .filter(({ type, info }) => type === 'fence' && /^ya?ml\b/.test(info))
      .map(token => ({ line: (token.map?.[0] ?? 0) + 1, text: token.content })),
  };
}
