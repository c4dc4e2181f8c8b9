import { Page } from 'playwright-core';
import { FormFields } from './FormFields';
import { TaskPage } from './TaskPage';
import { WizardPage } from './WizardPage';

/** The form of the template that retires a workload. */
export class RetirePage {
  readonly fields: FormFields;

  constructor(private readonly page: Page) {
    this.fields = new FormFields(page);
  }

  /** By a link that names the workload, up to what is to be done. */
  async openFor(component: string): Promise<void> {
    await new WizardPage(this.page).openFilled({ component }, 'mwaa-retire');
    await this.page.getByRole('button', { name: 'Next', exact: true }).click();
    await this.page.getByRole('button', { name: 'Review' }).waitFor();
  }

  async whenShown(): Promise<void> {
    await this.page
      .getByRole('combobox', { name: 'Workload', exact: true })
      .waitFor();
  }

  async chooseRemoval(dagId: string): Promise<void> {
    await this.fields.choose('What to do', 'Remove it');
    await this.fields.type('DAG id', dagId);
  }

  async run(): Promise<TaskPage> {
    await this.page.getByRole('button', { name: 'Review' }).click();
    await this.page.getByRole('button', { name: 'Run' }).click();
    return new TaskPage(this.page);
  }
}
