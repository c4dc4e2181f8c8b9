import { Page } from 'playwright-core';
import { formData } from '../values/formData';
import { WizardValues } from '../values/WizardValues';
import { TaskPage } from './TaskPage';
import { WizardPage } from './WizardPage';

/** From a link that fills in the wizard to "Create". */
export async function runWizard(
  page: Page,
  values: WizardValues,
  owner = 'group:default/team-orders',
): Promise<TaskPage> {
  const wizard = new WizardPage(page);
  await wizard.openFilled(formData(values, owner));
  await wizard.toDag();
  await wizard.toRepository();
  await wizard.review();
  return wizard.create();
}
