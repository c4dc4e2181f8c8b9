import { Page } from 'playwright-core';
import { LocalUser, startTask } from './backstage/startTask';
import { runWizard } from './pages/runWizard';
import { TaskPage } from './pages/TaskPage';
import { TemplatesPage } from './pages/TemplatesPage';
import { WizardPage } from './pages/WizardPage';
import { useSession } from './useSession';
import { brokenWorkload } from './values/brokenWorkload';
import { formData } from './values/formData';
import { smallDag } from './values/smallDag';
import { smallWorkload } from './values/smallWorkload';

jest.setTimeout(300_000);

const session = useSession();

/** Runs the wizard's template without its form, and shows how it went. */
async function pastTheForm(
  page: Page,
  user: LocalUser,
  form: object,
): Promise<TaskPage> {
  const { id } = await startTask(session.url, user, {
    templateRef: 'template:default/mwaa-dag',
    values: { ...form, publish: 'bucket' },
  });
  await page.goto(`${session.url}/create/tasks/${id}`);
  return new TaskPage(page);
}

describe('refusals', () => {
  it("refuses another team's DAG and component, naming whose they are", async () => {
    const orders = smallWorkload({
      name: 'Orders export',
      dag: smallDag('orders_export'),
    });
    await session.as('Ada Keller', async page => {
      await (await runWizard(page, orders)).succeeded();
    });
    const ofOrders = await session.bucket.versions('dags/orders_export/');
    const campaign = smallWorkload({
      name: 'Campaign report',
      system: 'Campaigns',
      dag: smallDag('campaign_report'),
    });
    const taken = formData(
      { ...campaign, dag: orders.dag },
      'group:default/team-marketing',
    );
    await session.as('Ben Okafor', async page => {
      const wizard = new WizardPage(page);
      await wizard.openFilled(taken);
      await wizard.toDag();
      expect(await wizard.dagIdAnswer()).toMatch(
        /^Taken in analytics-dev[^]*orders-export[^]*team-orders/,
      );
      expect(await wizard.complaints()).toEqual([
        expect.stringMatching(/DAG id|orders_export/),
      ]);

      const task = await pastTheForm(page, 'user:default/ben', taken);
      expect(await task.refusal()).toMatch(
        /nothing was created:\s+DAG id: The DAG orders_export belongs to component:default\/orders-export of group:default\/team-orders/,
      );
      expect(await task.stepsThatRan()).toEqual([
        'Check everything',
        'What stands where',
      ]);
    });
    await session.as('Ben Okafor', async page => {
      const { name } = orders;
      const task = await runWizard(
        page,
        { ...campaign, name },
        'group:default/team-marketing',
      );
      expect(await task.refusal()).toMatch(
        /Owner: component:default\/orders-export exists already and belongs to group:default\/team-orders/,
      );
    });
    expect(await session.bucket.versions('dags/orders_export/')).toEqual(
      ofOrders,
    );
    expect(await session.bucket.versions('dags/campaign_report/')).toEqual([]);
  });

  it('offers a viewer no way to create', async () => {
    await session.as('Vera Lindqvist', async page => {
      const templates = new TemplatesPage(page);
      await templates.openFromSidebar();
      expect(await templates.choices()).toBe(0);
    });
  });

  it('says everything that is wrong, in the form and past it', async () => {
    const wrong = formData(brokenWorkload, 'group:default/team-orders');
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      await wizard.openFilled(wrong);
      await wizard.toDag();
      await wizard.preview.whenItSays('3 problems to solve');
      expect(await wizard.preview.problems()).toEqual([
        expect.stringMatching(/"0 6 31 2 \*"/),
        expect.stringMatching(/"transform" is no task/),
        expect.stringMatching(/circle: load → extract → load/),
      ]);
      expect(await wizard.complaints()).toEqual([
        expect.stringMatching(/31 2/),
        expect.stringMatching(/"transform"/),
        expect.stringMatching(/circle/),
      ]);

      const task = await pastTheForm(page, 'user:default/ada', wrong);
      expect(await task.refusal()).toContain(
        '3 things are to be corrected, and nothing was created',
      );
      expect(await task.problems()).toEqual([
        expect.stringMatching(/^Schedule › Cron expression: "0 6 31 2 \*" /),
        expect.stringMatching(/^Tasks › 3 › Runs after › 1: "transform" is no/),
        expect.stringMatching(/^Tasks: .*circle: load → extract → load/),
      ]);
    });
    expect(await session.bucket.versions('dags/broken_workload/')).toEqual([]);
  });
});
