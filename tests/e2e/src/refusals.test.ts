import { runWizard } from './pages/runWizard';
import { TemplatesPage } from './pages/TemplatesPage';
import { WizardPage } from './pages/WizardPage';
import { useSession } from './useSession';
import { brokenWorkload } from './values/brokenWorkload';
import { smallWorkload } from './values/smallWorkload';

jest.setTimeout(120_000);

const session = useSession();

describe('refusals', () => {
  it("refuses another team's DAG and component, naming whose they are", async () => {
    const orders = smallWorkload({
      name: 'Orders export',
      dagId: 'orders_export',
    });
    await session.as('Ada Keller', async page => {
      await (await runWizard(page, orders)).succeeded();
    });
    const ofOrders = await session.bucket.versions('dags/orders_export/');
    const campaign = smallWorkload({
      name: 'Campaign report',
      system: 'Campaigns',
      dagId: 'campaign_report',
    });
    await session.as('Ben Okafor', async page => {
      const { dagId } = orders;
      const task = await runWizard(page, { ...campaign, dagId });
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
      const task = await runWizard(page, { ...campaign, name });
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

  it('says everything that is wrong: one field in the form, the rest in one list', async () => {
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      await wizard.openFromSidebar();
      await wizard.fillInComponent(brokenWorkload);
      await wizard.next('What runs, where and when.');
      await wizard.fillInDag({ ...brokenWorkload, cron: '0 6 31 2' });
      expect(await wizard.complaints()).toEqual([
        "'Schedule Cron' has five fields, for example 5 5 * * *",
        "'Schedule' has a field to correct",
      ]);

      await wizard.fields.type('Cron expression', brokenWorkload.cron!);
      await wizard.next('Where the files of the workload are kept.');
      await wizard.review();
      const task = await wizard.create();
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
