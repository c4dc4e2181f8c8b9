import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { markdownPages } from './pages/markdownPages';
import { repositoryRoot } from './repositoryRoot';

function pagesIn(entry: unknown): string[] {
  if (typeof entry === 'string') return [entry];
  return Object.values(entry as object).flatMap(pagesIn);
}

it('the navigation lists exactly the pages that exist', () => {
  const { nav } = parse(
    readFileSync(join(repositoryRoot, 'mkdocs.yml'), 'utf8'),
  );
  const listed = pagesIn(nav).map(page => `docs/${page}`);
  expect(listed.sort()).toEqual(markdownPages('docs'));
});
