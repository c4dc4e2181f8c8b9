import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

/** The Markdown files in a folder and below, as paths in the checkout. */
export const markdownPages = (folder: string): string[] =>
  readdirSync(join(repositoryRoot, folder), {
    recursive: true,
    encoding: 'utf8',
  })
    .filter(path => path.endsWith('.md'))
    .map(path => `${folder}/${path}`)
    .sort();
