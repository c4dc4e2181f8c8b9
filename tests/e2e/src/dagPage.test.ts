import { findings } from './accessibility/findings';
import { takePicture } from './evidence/takePicture';
import { DagPage } from './pages/DagPage';
import { runWizard } from './pages/runWizard';
import { useSession } from './useSession';
import { smallDag } from './values/smallDag';
import { smallWorkload } from './values/smallWorkload';

// A real Airflow parses and runs, on a machine that does other things too.
jest.setTimeout(300_000);

const session = useSession();

// That of Airflow 3.0.6 is the one of the tutorial.
describe('a DAG in Airflow 2.10.3', () => {
  const hello = smallWorkload({
    name: 'hello-prod',
    environment: 'analytics-prod',
    dag: smallDag('hello_prod'),
  });

  it('is verified by the wizard, unpaused, triggered and seen to succeed', async () => {
    await session.as('Ada Keller', async page => {
      const task = await runWizard(page, hello);
      await task.succeeded();
      await page
        .getByText(/Verified/)
        .first()
        .waitFor();

      const dag = new DagPage(page, session.url);
      await dag.open('hello-prod');
      await dag.parsed();
      await page.getByText('Airflow 2.10.3').first().waitFor();
      await dag.unpause();
      await dag.trigger();
      await dag.runEnds('Success');
      await dag.inState('Succeeding');
      await dag.chooseTask('hello');
      await expect(dag.logSays('hello')).resolves.toBeUndefined();
    });
  });
});

describe('a DAG with Python of its own', () => {
  const own = smallWorkload({
    name: 'Own steps',
    dag: smallDag('own_steps', {
      schedule: { type: 'manual' },
      tasks: [
        {
          id: 'load',
          operator: 'python',
          with: { module: 'steps', callable: 'load' },
        },
        { id: 'done', operator: 'empty', after: ['load'] },
      ],
    }),
  });
  const steps = 'own-steps/dags/own_steps/steps.py';

  // In this order: each begins with what the one before left.
  it('fails, shows the log, and succeeds once it is mended', async () => {
    await session.as('Ada Keller', async page => {
      await (await runWizard(page, own)).succeeded();
      const dag = new DagPage(page, session.url);
      await dag.open('own-steps');
      await dag.parsed();
      await dag.unpause();
      await dag.trigger();
      await dag.runEnds('Failed');
      await dag.chooseTask('load');
      await dag.logSays('NotImplementedError');
      await takePicture(page, 'dag-log', dag.run);
      await dag.inState('Failing');

      await session.repositories.write(
        steps,
        'def load():\n    print("The orders are there.")\n',
      );
      await (await runWizard(page, own)).succeeded();
      await dag.open('own-steps');
      await dag.parsed();
      await dag.trigger();
      await dag.runEnds('Success');
      await dag.chooseTask('load');
      await dag.logSays('The orders are there.');
      await expect(dag.inState('Succeeding')).resolves.toBeUndefined();
      await dag.dismissNotice();
      await page.setViewportSize({ width: 1280, height: 1280 });
      await takePicture(page, 'dag-page');
    });
  });

  it('says where Airflow cannot import it, and comes back by a roll back', async () => {
    await session.repositories.write(steps, 'def load(:\n    pass\n');
    await session.as('Ada Keller', async page => {
      await (await runWizard(page, own)).succeeded();
      await page.getByText('cannot import').first().waitFor();

      const dag = new DagPage(page, session.url);
      await dag.open('own-steps');
      await dag.inState('Broken');
      const errors = await dag.view(/^Import errors/);
      await errors.getByText('own_steps/steps.py').first().waitFor();
      await errors
        .getByText(/SyntaxError/)
        .first()
        .waitFor();
      await errors.getByText('from own_steps.steps import').first().waitFor();
      await takePicture(page, 'dag-import-error');
      await dag.openRollBack('It cannot be imported.');
      await takePicture(page, 'dag-roll-back');
      await dag.confirmRollBack();
      await dag.parsed();
      await expect(dag.inState('Succeeding')).resolves.toBeUndefined();
    });
  });

  it.each([
    ['Vera Lindqvist', 'who may only look'],
    ['Ben Okafor', 'of another team'],
  ])('shows everything to %s, %s, and refuses every act', async name => {
    await session.as(name, async page => {
      const dag = new DagPage(page, session.url);
      await dag.open('own-steps');
      await dag.inState('Succeeding');
      expect(await dag.refusals()).not.toEqual([]);
      for (const button of ['Trigger', 'Change', 'Promote…', 'Remove…']) {
        expect(
          await dag.acts.getByRole('button', { name: button }).isDisabled(),
        ).toBe(true);
      }
      expect(await dag.unpaused.isDisabled()).toBe(true);
      await dag.chooseTask('load');
      await dag.logSays('The orders are there.');
      const deployments = await dag.view('Deployments');
      await deployments.getByText('You cannot roll back').waitFor();
    });
  });
});

describe('the page of a DAG', () => {
  it.each([
    ['dark', 1280],
    ['light', 390],
  ] as const)('has nothing that axe finds: %s, %d wide', async (...look) => {
    const [colorScheme, width] = look;
    await session.as(
      'Ada Keller',
      async page => {
        const dag = new DagPage(page, session.url);
        await dag.open('own-steps');
        await dag.chooseTask('load');
        await dag.logSays('The orders are there.');
        expect(await findings(page)).toEqual([]);
        for (const view of ['Deployments', 'Drift', 'Docs and params']) {
          await dag.view(view);
          await dag.settled();
          expect(await findings(page)).toEqual([]);
        }
      },
      { colorScheme, viewport: { width, height: 900 } },
    );
  });
});

// After the others: it lists what they have made.
describe('the page of an environment', () => {
  it('lists its DAGs with their state, and files that nobody deployed', async () => {
    await session.bucket.write('dags/left_behind.sql', 'SELECT 1;\n');
    await session.as('Vera Lindqvist', async page => {
      await page.goto(
        `${session.url}/catalog/default/resource/analytics-dev/dags`,
      );
      const dags = page.getByRole('region', { name: 'DAGs', exact: true });
      const rows = dags.getByRole('row');
      const own = rows.filter({ hasText: 'own_steps' });
      await own.waitFor();
      expect(await own.innerText()).toContain('Succeeding');
      await page
        .getByRole('region', { name: 'Foreign files' })
        .getByText('left_behind.sql')
        .waitFor();
      await page.setViewportSize({ width: 1280, height: 1280 });
      await takePicture(page, 'environment-dags');
    });
  });
});
