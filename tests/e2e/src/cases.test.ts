import { AirflowServer, readCaseText } from 'tests-contract';
import { compareEffort } from './effort/compareEffort';
import { buildInWizard } from './pages/buildInWizard';
import { EntityPage } from './pages/EntityPage';
import { TaskPage } from './pages/TaskPage';
import { WizardPage } from './pages/WizardPage';
import { useSession } from './useSession';
import { caseWorkload } from './values/caseWorkload';
import { expectCase } from './values/expectCase';
import { formData } from './values/formData';

jest.setTimeout(300_000);

const session = useSession();
const airflow = new AirflowServer('3.0.6');
afterAll(() => airflow.stop());

// In this order: the last one changes what the first one made.
describe('real DAGs in the wizard', () => {
  it.each([
    'workload',
    'glue_athena_sns',
    'mapped_partitions',
    'one_container',
  ])('are built from nothing by mouse: %s', async name => {
    const values = caseWorkload(name);
    await session.as('Ada Keller', async page => {
      const { task, effort } = await buildInWizard(page, values);
      await task.succeeded();
      const compared = await compareEffort(values, effort, session);
      expect(compared.clicks + compared.keys).toBeLessThan(compared.dagYaml);
    });
    await expect(expectCase(values, session, airflow)).resolves.toBeUndefined();
  });

  it('are taken from a dag.yaml that is pasted', async () => {
    const values = caseWorkload('image_branches');
    await session.as('Ada Keller', async page => {
      const wizard = new WizardPage(page);
      const { timing, work, dagId, ...given } = formData(
        values,
        'group:default/team-orders',
      );
      await wizard.openFilled(given);
      await wizard.toDag();
      await wizard.tasks.paste(readCaseText('image_branches'));
      await wizard.toRepository();
      await wizard.review();
      await (await wizard.create()).succeeded();
    });
    await expect(expectCase(values, session, airflow)).resolves.toBeUndefined();
  });

  it('are changed from the page of their component', async () => {
    const before = caseWorkload('workload');
    const told = {
      id: 'tell',
      operator: 'sns_publish',
      after: ['check_output_port'],
      with: {
        target_arn: 'arn:aws:sns:us-east-1:000000000000:orders',
        message: 'The orders are there.',
      },
    };
    const values = {
      ...before,
      dag: { ...before.dag, tasks: [...before.dag.tasks, told] },
    };
    await session.as('Ada Keller', async page => {
      await page.goto(`${session.url}/catalog/default/component/case-workload`);
      await new EntityPage(page)
        .card('Airflow DAG')
        .getByRole('link', { name: 'Change the DAG' })
        .click();
      const wizard = new WizardPage(page);
      await wizard.next(wizard.tasks.group);
      await wizard.tasks.select('check_output_port');
      await wizard.tasks.add(told);
      await wizard.tasks.select(told.id);
      await wizard.tasks.runAfter(told.after);
      await wizard.preview.upToDate();
      const changes = await wizard.preview.open('What changes');
      await changes
        .getByText(/update/i)
        .first()
        .waitFor();
      await wizard.next(page.getByText('What to do'));
      await wizard.fields.choose('What to do', 'Change it');
      await page.getByRole('button', { name: 'Review' }).click();
      await page.getByRole('button', { name: 'Run' }).click();
      await new TaskPage(page).succeeded('Component');
    });
    await expect(expectCase(values, session, airflow)).resolves.toBeUndefined();
  });
});
