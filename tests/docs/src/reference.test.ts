import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsPage } from './actions/actionsPage';
import { readActions } from './actions/readActions';
import { commandLinePage } from './commandLine/commandLinePage';
import { formatted } from './markdown/formatted';
import { notifiersPage } from './notifiers/notifiersPage';
import { operatorsPage } from './operators/operatorsPage';
import { servicePage } from './operators/servicePage';
import { services } from './operators/services';
import { markdownPages } from './pages/markdownPages';
import { repositoryRoot } from './repositoryRoot';
import { specificationPage } from './specification/specificationPage';
import { airflowVersionsPage } from './versions/airflowVersionsPage';

jest.setTimeout(60_000);

const pages: Readonly<Record<string, () => string | Promise<string>>> = {
  'actions.md': async () => actionsPage(await readActions()),
  'airflow-versions.md': airflowVersionsPage,
  'command-line.md': commandLinePage,
  'notifiers.md': notifiersPage,
  'operators.md': operatorsPage,
  'specification.md': specificationPage,
  ...Object.fromEntries(
    services.map(service => [
      `operators/${service.file}`,
      () => servicePage(service),
    ]),
  ),
};
const names = Object.keys(pages);

/*
 * The pages of the reference that follow from the code.
 * `UPDATE_DOCS=1 yarn workspace tests-docs test` writes them anew.
 */
describe('the reference', () => {
  let generated: string[];

  beforeAll(async () => {
    generated = formatted(
      await Promise.all(Object.values(pages).map(generate => generate())),
    );
  });

  it.each(names)('%s says what the code says', name => {
    const path = join(repositoryRoot, 'docs/reference', name);
    const text = generated[names.indexOf(name)];
    if (process.env.UPDATE_DOCS) writeFileSync(path, text);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  it('has a page for each service of the palette, and no other', () => {
    expect(markdownPages('docs/reference/operators')).toEqual(
      services.map(({ file }) => `docs/reference/operators/${file}`).sort(),
    );
  });
});
