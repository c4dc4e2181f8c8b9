import { readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

const languages: Readonly<Record<string, string>> = {
  '.json': 'json',
  '.yaml': 'yaml',
  '.py': 'python',
  '.ts': 'ts',
};

/** A DAG of the contract suite, or other code of a suite, as a block of code, without the comments on top. */
export function caseBlock(path: string): string {
  const text = readFileSync(join(repositoryRoot, path), 'utf8');
  const content = text.replace(/^(#.*\n)+\n*/, '').trimEnd();
  return `\`\`\`${languages[extname(path)]}\n${content}\n\`\`\``;
}
