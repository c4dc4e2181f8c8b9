import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ConflictKind } from 'backstage-plugin-mwaa-node';
import { markdownPages } from '../pages/markdownPages';
import { repositoryRoot } from '../repositoryRoot';
import { allQuotes } from './allQuotes';
import { quotesOn } from './withQuotes';

const textOf = (page: string) =>
  readFileSync(join(repositoryRoot, page), 'utf8');

const kinds: Readonly<Record<ConflictKind, true>> = {
  'foreign-object': true,
  'other-claim': true,
  'unreadable-claim': true,
  'changed-by-hand': true,
  'other-content': true,
  'older-revision': true,
  'other-repository': true,
  'rolled-back': true,
  drifted: true,
};

it('every quote stands on a page', () => {
  const shown = markdownPages('docs').flatMap(page => quotesOn(textOf(page)));
  expect([...shown].sort()).toEqual(Object.keys(allQuotes).sort());
});

it.each(Object.keys(kinds))('the page on incidents knows %s', kind => {
  expect(textOf('docs/how-to/incidents.md')).toMatch(
    new RegExp(`\n### .*: \`${kind}\`\n`),
  );
});
