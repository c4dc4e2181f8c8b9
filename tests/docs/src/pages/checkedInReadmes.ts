import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from '../repositoryRoot';

/** The README of the project and of its packages, as paths in the checkout. */
export const checkedInReadmes = (): string[] => [
  'README.md',
  ...['plugins', 'packages'].flatMap(folder =>
    readdirSync(join(repositoryRoot, folder))
      .map(name => `${folder}/${name}/README.md`)
      .filter(path => existsSync(join(repositoryRoot, path))),
  ),
];
