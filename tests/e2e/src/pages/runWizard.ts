import { Page } from 'playwright-core';
import { WizardValues } from '../values/WizardValues';
import { TaskPage } from './TaskPage';
import { WizardPage } from './WizardPage';

/** From the sidebar to "Create". */
export async function runWizard(
  page: Page,
  values: WizardValues,
): Promise<TaskPage> {
  const wizard = new WizardPage(page);
  await wizard.openFromSidebar();
  await wizard.fillIn(values);
  return wizard.create();
}
