import { takePicture } from './evidence/takePicture';
import { DagPage } from './pages/DagPage';
import { EntityPage } from './pages/EntityPage';
import { TaskPage } from './pages/TaskPage';
import { WizardPage } from './pages/WizardPage';
import { useSession } from './useSession';
import { helloOrders } from './values/helloOrders';

// A real Airflow parses and runs, on a machine that does other things too.
jest.setTimeout(300_000);

const session = useSession();
const { tasks } = helloOrders.dag;

// In this order: each goes on where the one before ended. As docs/tutorial.md
// tells it, with the pictures that it shows.
describe('the tutorial', () => {
  it('makes a DAG of two tasks, and Airflow takes it', async () => {
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      await wizard.openFromSidebar();
      await wizard.fillInComponent(helloOrders);
      await takePicture(page, 'wizard-component');
      await wizard.toDag();
      await wizard.chooseEnvironment(helloOrders.environment);
      expect(await wizard.dagIdAnswer()).toMatch(/^Free in analytics-dev/);
      await takePicture(page, 'wizard-dag');
      await wizard.schedule.chooseTimezone('Europe/Rome');
      for (const task of tasks) {
        await wizard.tasks.add(task);
      }
      await wizard.tasks.runAfter(tasks[1].after!);
      await wizard.preview.upToDate();
      await takePicture(page, 'wizard-schedule', wizard.schedule.group);
      await takePicture(page, 'wizard-tasks', wizard.tasks.group);
      await takePicture(page, 'wizard-preview', wizard.preview.group);
      await wizard.toRepository();
      await wizard.review();
      const task = await wizard.create();
      await task.succeeded();
      await page
        .getByText(/Verified/)
        .first()
        .waitFor();
      await takePicture(page, 'task-done');

      await task.link('Component').click();
      const entity = new EntityPage(page);
      await entity.whenShown(helloOrders.name);
      const card = entity.card('Airflow DAG');
      await card.getByText('Paused', { exact: true }).first().waitFor();
      await expect(
        takePicture(page, 'component', card),
      ).resolves.toBeUndefined();
    });
  });

  it('lets it run, and sees that it succeeds', async () => {
    await session.as('Ada Keller', async page => {
      const dag = new DagPage(page, session.url);
      await dag.open('hello-orders');
      await dag.parsed();
      await dag.unpause();
      await dag.openTrigger();
      await takePicture(page, 'dag-trigger');
      await dag.confirmTrigger();
      await dag.runEnds('Success');
      await dag.inState('Succeeding');
      await dag.chooseTask('hello');
      await dag.logSays('hello');
      await dag.dismissNotice();
      await page.setViewportSize({ width: 1280, height: 1500 });
      await expect(takePicture(page, 'dag-runs')).resolves.toBeUndefined();
    });
  });

  it('shows what a change would do', async () => {
    await session.as('Ada Keller', async page => {
      const dag = new DagPage(page, session.url);
      await dag.open('hello-orders');
      await dag.acts.getByRole('link', { name: 'Change' }).click();
      const wizard = new WizardPage(page);
      await wizard.next(wizard.tasks.group);
      await wizard.tasks.select('goodbye');
      await wizard.tasks.setArguments(tasks[1], {
        bash_command: 'echo "see you tomorrow"',
      });
      await wizard.preview.upToDate();
      await wizard.next(page.getByText('What to do'));
      await page.getByRole('button', { name: 'Review' }).click();
      await page.getByRole('button', { name: 'Run' }).click();
      const task = new TaskPage(page);
      await task.succeeded('Component');
      const change = task.resultCard('Change');
      // Differences are drawn after the rest.
      await change.getByText('see you tomorrow').nth(1).waitFor();
      expect(await change.innerText()).toContain('Nothing was changed');
      await takePicture(page, 'update-plan', change);
    });
  });
});
