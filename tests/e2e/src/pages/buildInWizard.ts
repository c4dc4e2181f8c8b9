import { Page } from 'playwright-core';
import { countEffort } from '../effort/countEffort';
import { Effort } from '../effort/Effort';
import { formData } from '../values/formData';
import { WizardValues } from '../values/WizardValues';
import { TaskPage } from './TaskPage';
import { WizardPage } from './WizardPage';

interface Built {
  task: TaskPage;
  /** For the page of the DAG. */
  effort: Effort;
}

/** From a link that names the workload to "Create": its DAG field by field. */
export async function buildInWizard(
  page: Page,
  values: WizardValues,
): Promise<Built> {
  const wizard = new WizardPage(page);
  const { timing, work, dagId, environment, ...component } = formData(
    values,
    'group:default/team-orders',
  );
  await wizard.openFilled(component);
  await wizard.toDag();
  const effortSoFar = await countEffort(page);
  await wizard.fillInDag(values);
  const effort = await effortSoFar();
  await wizard.toRepository();
  await wizard.review();
  return { task: await wizard.create(), effort };
}
