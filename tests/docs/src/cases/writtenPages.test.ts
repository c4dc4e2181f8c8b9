import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withIamPolicies } from '../iam/withIamPolicies';
import { withManifest } from '../manifest/withManifest';
import { formatted } from '../markdown/formatted';
import { markdownPages } from '../pages/markdownPages';
import { withQuotes } from '../quotes/withQuotes';
import { repositoryRoot } from '../repositoryRoot';
import { casesOn, withCaseBlocks } from './withCaseBlocks';
import { withTables } from './withTables';

jest.setTimeout(60_000);

const textOf = (page: string) =>
  readFileSync(join(repositoryRoot, page), 'utf8');
const pages = markdownPages('docs').filter(page =>
  /<!-- (tests|table|iam|quote|manifest)\b/.test(textOf(page)),
);

/*
 * Pages that people write, with blocks that follow from the code below
 * comments that name them. `UPDATE_DOCS=1` writes the blocks anew.
 */
describe('the pages that people write', () => {
  let expected: string[];

  beforeAll(async () => {
    expected = formatted(
      await Promise.all(
        pages.map(async page => {
          const shown = withTables(withCaseBlocks(textOf(page)));
          return withManifest(await withQuotes(withIamPolicies(shown)));
        }),
      ),
    );
  });

  it.each(pages)('%s shows what the suites run', page => {
    const text = expected[pages.indexOf(page)];
    if (process.env.UPDATE_DOCS)
      writeFileSync(join(repositoryRoot, page), text);
    expect(textOf(page)).toBe(text);
  });

  it('show the specification to all Python that they show', () => {
    for (const page of pages) {
      const shown = casesOn(textOf(page));
      const specs = shown.filter(path => path.endsWith('.yaml'));
      for (const path of shown.filter(each => each.endsWith('.py'))) {
        const spec = path.replace(/airflow-\d\/(.*)\.py$/, '$1.yaml');
        expect(specs).toContain(spec);
      }
    }
  });
});
