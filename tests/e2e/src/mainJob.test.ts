import { parseDagYaml } from 'backstage-plugin-mwaa-common';
import { AirflowServer } from 'tests-contract';
import { findings } from './accessibility/findings';
import { importDag } from './airflow/importDag';
import { EntityPage } from './pages/EntityPage';
import { runWizard } from './pages/runWizard';
import { WizardPage } from './pages/WizardPage';
import { say } from './say';
import { useSession } from './useSession';
import { dailyOrders } from './values/dailyOrders';
import { edgesOf } from './values/edgesOf';

const { dag: wanted } = dailyOrders;
const folder = `dags/${wanted.dagId}/`;
const dagFile = `${folder}${wanted.dagId}.py`;
const componentPath = '/catalog/default/component/daily-orders-fresh';

jest.setTimeout(300_000);

const session = useSession();
const airflow = new AirflowServer('3.0.6');
afterAll(() => airflow.stop());

// In this order: the tests after the first one look at what it created.
describe('main job', () => {
  it('creates a workload and puts its DAG into S3', async () => {
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      await wizard.openFromSidebar();
      await wizard.fillInComponent(dailyOrders);
      await wizard.toDag();
      await wizard.fillInDag(dailyOrders);
      expect(await wizard.schedule.description()).toMatch(
        /05:05.*by the clock of Europe\/Rome/,
      );
      expect(await wizard.schedule.nextRuns()).toEqual(
        Array(5).fill(expect.stringContaining('05:05')),
      );
      await wizard.preview.upToDate();
      await wizard.toRepository();
      await wizard.review();

      const seen = session.bucket.whenThere(dagFile, 60_000);
      const clicked = Date.now();
      const task = await wizard.create();
      await task.succeeded();
      say(
        `From "Create" to the DAG in S3: ${((await seen) - clicked) / 1000} s`,
      );

      expect(await task.stepsThatRan()).toEqual([
        'Check everything',
        'Fill in the skeleton',
        'Render the DAG',
        'Store the repository in the bucket',
        'Deploy the DAG',
        'Register the component',
        'Wait for the catalog',
        'Wait for Airflow',
      ]);
      expect(await task.outcomes()).toEqual({
        Repository: 'created',
        DAG: 'created',
        Catalog: 'registered',
      });
      for (const link of ['Component', 'DAG file', 'Airflow', 'Repository']) {
        expect(await task.link(link).getAttribute('href')).toBeTruthy();
      }
      await task.link('Component').click();
      await new EntityPage(page).whenShown(dailyOrders.name);
    });
  });

  it('gives real Airflow a DAG as it was typed', async () => {
    const manifest = await session.bucket.read(`${folder}deployment.json`);
    expect(JSON.parse(manifest!.toString('utf8'))).toMatchObject({
      state: 'applied',
      owner: 'group:default/team-orders',
      component: 'component:default/daily-orders-fresh',
    });
    const parsed = await importDag(
      airflow,
      wanted.dagId,
      await session.bucket.folder(folder),
    );
    expect(parsed).toMatchObject({ importErrors: [], warnings: [] });
    const [dag] = parsed.dags;
    expect(dag).toMatchObject({
      dagId: wanted.dagId,
      description: dailyOrders.description,
      crons: ['5 5 * * 1-5'],
      timezone: wanted.timezone,
      catchup: false,
      paused: true,
    });
    expect(dag.tasks.map(({ id, downstream }) => [id, downstream])).toEqual(
      expect.arrayContaining(edgesOf(dailyOrders)),
    );
    expect(dag.tasks).toHaveLength(wanted.tasks.length);
    const rendered = (id: string) =>
      dag.tasks.find(task => task.id === id)!.rendered;
    expect(rendered('wait_for_export')).toMatchObject({
      bucket_key: 'orders/2026-03-14/_SUCCESS',
    });
    expect(rendered('clean')).toMatchObject({
      bash_command: wanted.tasks[1].with!.bash_command,
    });
  });

  it('shows the component with its owner, data product and environment', async () => {
    await session.as('Ada Keller', async page => {
      await page.goto(`${session.url}${componentPath}`);
      const entity = new EntityPage(page);
      await entity.whenShown(dailyOrders.name);
      const about = entity.card('About');
      // The titles of other entities arrive after the page.
      await about.getByRole('link', { name: 'Orders team' }).waitFor();
      await about.getByRole('link', { name: 'Orders', exact: true }).waitFor();
      expect(await about.innerText()).toContain(dailyOrders.description);
      const resources = entity.card('Depends on resources');
      await resources
        .getByRole('link', { name: 'analytics-dev', exact: true })
        .waitFor();
      expect(await resources.getByRole('link').allInnerTexts()).toEqual(
        expect.arrayContaining(['analytics-dev', 'Orders, raw', 'Web shop']),
      );
      await entity
        .card('Relations')
        .getByText('analytics-dev', { exact: true })
        .waitFor();
      const found = await findings(page);
      say(
        `axe-core on the component page (Backstage's own markup): ${JSON.stringify(found)}`,
      );
    });
  });

  it('shows the usage guide', async () => {
    await session.as('Ada Keller', async page => {
      await page.goto(`${session.url}${componentPath}`);
      const entity = new EntityPage(page);
      await entity.whenShown(dailyOrders.name);
      await entity.openDocs();
      expect(await entity.docsHeadings()).toEqual([
        dailyOrders.name,
        'Change the DAG',
        'Beyond tasks in a row',
        'Schedules',
        'Data intervals',
        'Run it by hand',
        'Test it',
        'Where the logs are',
      ]);
    });
  });

  it('changes nothing when it runs again with the same values', async () => {
    const before = await session.bucket.versions(folder);
    await session.as('Ada Keller', async page => {
      // Word for word, as what runs before a task has an order.
      const dagYaml = await session.repositories.read(
        'daily-orders-fresh/dag.yaml',
      );
      const { spec } = parseDagYaml(dagYaml!.toString('utf8'));
      const task = await runWizard(page, { ...dailyOrders, dag: spec });
      await task.succeeded();
      expect(await task.outcomes()).toEqual({
        Repository: 'unchanged',
        DAG: 'unchanged',
        Catalog: 'unchanged',
      });
    });
    expect(await session.bucket.versions(folder)).toEqual(before);
  });
});
