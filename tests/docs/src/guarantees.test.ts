import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { repositoryRoot } from './repositoryRoot';

const read = (path: string) => readFileSync(join(repositoryRoot, path), 'utf8');

const [, guaranteed = ''] =
  /\n## What is guaranteed\n([\s\S]*?)\n## /.exec(
    read('docs/reference/guarantees.md'),
  ) ?? [];

/** Each promise with the tests that it names, as file and title. */
const guarantees = guaranteed
  .split(/\n(?=- \*\*)/)
  .slice(1)
  .map(text => ({
    promise: /\*\*(.+?)\*\*/.exec(text)![1],
    tests: [
      ...text.matchAll(
        /`([\w./-]+\.test\.ts)`: ((?:_.+?_(?:, |(?=[;.]\s)))+)/g,
      ),
    ].flatMap(([, path, titles]) =>
      [...titles.matchAll(/_(.+?)_(?:, |$)/g)].map(([, title]) => ({
        path,
        title,
      })),
    ),
  }));

describe('the page of guarantees', () => {
  it('has all of them', () => {
    expect(guarantees.length).toBeGreaterThan(15);
  });

  it.each(guarantees)('names tests of "$promise"', ({ tests }) => {
    expect(tests.length).toBeGreaterThan(0);
    const missing = tests.filter(
      ({ path, title }) => !read(path).includes(`'${title}'`),
    );
    expect(missing).toEqual([]);
  });
});
