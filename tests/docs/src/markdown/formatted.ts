import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

const script = join(repositoryRoot, 'tests/docs/src/markdown/formatAll.mjs');

/** Markdown as the repository formats it. */
export const formatted = (markdowns: readonly string[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, [script], {
      cwd: repositoryRoot,
      input: JSON.stringify(markdowns),
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    }),
  );
