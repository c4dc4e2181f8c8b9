import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

const folder = join(repositoryRoot, 'tests/contract/src/cases');

/** Name and text of every DAG that the contract suite runs. */
export const caseFiles = (): [string, string][] =>
  readdirSync(folder)
    .filter(name => name.endsWith('.yaml'))
    .sort()
    .map(name => [name, readFileSync(join(folder, name), 'utf8')]);
