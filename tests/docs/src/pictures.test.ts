import { readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { markdownPages } from './pages/markdownPages';
import { readPage } from './pages/readPage';
import { repositoryRoot } from './repositoryRoot';

const pages = ['README.md', ...markdownPages('docs')].map(readPage);

describe('the pictures of the documentation', () => {
  it('are all shown somewhere', () => {
    const shown = pages
      .flatMap(({ references }) => references)
      .map(target => basename(target));
    const taken = readdirSync(join(repositoryRoot, 'docs/images'));
    expect(taken.filter(name => !shown.includes(name))).toEqual([]);
  });

  it('are all described for those who cannot see them', () => {
    const undescribed = pages
      .flatMap(({ images }) => images)
      .filter(({ alt }) => alt.length < 15);
    expect(undescribed).toEqual([]);
  });
});
