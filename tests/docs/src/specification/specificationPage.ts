import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { page } from '../markdown/page';
import { repositoryRoot } from '../repositoryRoot';
import { slots } from './slots';

const template = join(
  repositoryRoot,
  'tests/docs/src/specification/specification.md',
);

/** docs/reference/specification.md: the prose, with what the code knows. */
export function specificationPage(): string {
  const values = slots();
  const unused = new Set(Object.keys(values));
  const text = readFileSync(template, 'utf8').replace(
    /%(\w+)%/g,
    (_, name: string) => {
      if (!(name in values)) throw new Error(`Nothing fills in %${name}%`);
      unused.delete(name);
      return values[name];
    },
  );
  if (unused.size) throw new Error(`No place for ${[...unused].join(', ')}`);
  return page(text);
}
