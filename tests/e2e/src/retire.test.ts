import { startTask } from './backstage/startTask';
import { takePicture } from './evidence/takePicture';
import { RetirePage } from './pages/RetirePage';
import { runWizard } from './pages/runWizard';
import { useSession } from './useSession';
import { smallDag } from './values/smallDag';
import { smallWorkload } from './values/smallWorkload';

jest.setTimeout(300_000);

const session = useSession();
const old = smallWorkload({ name: 'Old report', dag: smallDag('old_report') });
const kept = smallWorkload({
  name: 'Kept report',
  dag: smallDag('kept_report'),
});
const folder = 'dags/old_report/';

// In this order: a DAG is looked at before it is removed.
describe('retiring a workload', () => {
  beforeAll(async () => {
    await session.as('Ada Keller', async page => {
      for (const workload of [old, kept]) {
        await (await runWizard(page, workload)).succeeded();
      }
    });
  });

  it('is offered to nobody who does not own it', async () => {
    for (const name of ['Ben Okafor', 'Vera Lindqvist']) {
      await session.as(name, async page => {
        await page.goto(`${session.url}/create/templates/default/mwaa-retire`);
        const form = new RetirePage(page);
        await form.whenShown();
        await form.fields.search('Workload', old.name);
        await page.getByText('No results found.').waitFor();
        expect(await page.getByRole('option').allInnerTexts()).toEqual([
          'No results found.',
        ]);
      });
    }
  });

  it('is refused to a viewer who goes past the form', async () => {
    const before = await session.bucket.versions(folder);
    const { status } = await startTask(session.url, 'user:default/vera', {
      templateRef: 'template:default/mwaa-retire',
      values: {
        component: 'component:default/old-report',
        what: 'remove',
        confirmation: old.dag.dagId,
      },
    });
    expect(status).toBe(403);
    expect(await session.bucket.versions(folder)).toEqual(before);
  });

  it('shows what would go, and removes nothing', async () => {
    const before = await session.bucket.versions(folder);
    await session.as('Ada Keller', async page => {
      const form = new RetirePage(page);
      await form.openFor('component:default/old-report');
      const task = await form.run();
      await task.succeeded('Environment');
      expect(await task.result('Removal')).toMatch(
        /Nothing was removed[^]*type its DAG id, old_report\.[^]*would be removed[^]*old_report\.py: delete/,
      );
      await takePicture(page, 'retire-plan');
    });
    expect(await session.bucket.versions(folder)).toEqual(before);
  });

  it('removes it once the dag_id is typed, and nothing beside it', async () => {
    await session.as('Ada Keller', async page => {
      const form = new RetirePage(page);
      await form.openFor('component:default/old-report');
      await form.chooseRemoval(old.dag.dagId);
      const task = await form.run();
      await task.succeeded('Environment');
      expect(await task.result('Removal')).toMatch(
        /old_report\/ removed[^]*old_report\.py: deleted[^]*stays registered/,
      );
    });
    const names = (dagId: string) => [`${dagId}.py`, 'deployment.json'];
    for (const name of names(old.dag.dagId)) {
      expect(await session.bucket.read(`${folder}${name}`)).toBeUndefined();
    }
    for (const name of names(kept.dag.dagId)) {
      expect(
        await session.bucket.read(`dags/kept_report/${name}`),
      ).toBeDefined();
    }
  });
});
