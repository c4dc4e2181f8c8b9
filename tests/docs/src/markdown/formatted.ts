import { execFileSync } from 'node:child_process';
import { repositoryRoot } from '../repositoryRoot';

/** Markdown as the repository formats it. */
export const formatted = (markdown: string): string =>
  execFileSync(
    process.execPath,
    [require.resolve('prettier/bin/prettier.cjs'), '--parser', 'markdown'],
    { cwd: repositoryRoot, input: markdown, encoding: 'utf8' },
  );
