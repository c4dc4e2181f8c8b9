import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { palette } from 'backstage-plugin-mwaa-common';
import { repositoryRoot } from './repositoryRoot';

it('the README says how many operators there are', () => {
  const text = readFileSync(join(repositoryRoot, 'README.md'), 'utf8');
  const said = Number(/over (\d+) operators/.exec(text)?.[1]);
  expect(Math.floor(palette.length / 10) * 10).toBe(said);
});
