import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionsPage } from './actions/actionsPage';
import { readActions } from './actions/readActions';
import { notifiersPage } from './notifiers/notifiersPage';
import { operatorsPage } from './operators/operatorsPage';
import { servicePage } from './operators/servicePage';
import { services } from './operators/services';
import { repositoryRoot } from './repositoryRoot';
import { airflowVersionsPage } from './versions/airflowVersionsPage';
import { specificationPage } from './specification/specificationPage';

/*
 * The pages of the reference that follow from the code.
 * `UPDATE_DOCS=1 yarn workspace tests-docs test` writes them anew.
 */
describe('the reference', () => {
  it.each<[string, () => string | Promise<string>]>([
    ['airflow-versions.md', airflowVersionsPage],
    ['operators.md', operatorsPage],
    ...services.map(
      service =>
        [`operators/${service.file}`, () => servicePage(service)] as [
          string,
          () => string,
        ],
    ),
    ['notifiers.md', notifiersPage],
    ['specification.md', specificationPage],
    ['actions.md', async () => actionsPage(await readActions())],
  ])('%s says what the code says', async (name, generate) => {
    const path = join(repositoryRoot, 'docs/reference', name);
    const generated = await generate();
    if (process.env.UPDATE_DOCS) writeFileSync(path, generated);
    expect(readFileSync(path, 'utf8')).toBe(generated);
  });
});
