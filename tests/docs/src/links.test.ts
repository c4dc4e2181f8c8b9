import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checkedInReadmes } from './pages/checkedInReadmes';
import { markdownPages } from './pages/markdownPages';
import { readPage } from './pages/readPage';
import { repositoryRoot } from './repositoryRoot';

const pages = [
  ...markdownPages('docs'),
  ...checkedInReadmes(),
  'ARCHITECTURE.md',
  'CONTRIBUTING.md',
];
const isElsewhere = (target: string) => /^([a-z][a-z0-9+.-]*:|#)/i.test(target);

// Anchors are checked by the build of the site.
it.each(pages)('%s links to files that exist', path => {
  const missing = readPage(path)
    .references.filter(target => !isElsewhere(target))
    .map(target => join(dirname(path), target.replace(/#.*/, '')))
    .filter(target => !existsSync(join(repositoryRoot, target)));
  expect([...new Set(missing)]).toEqual([]);
});
