import { Page } from 'playwright-core';
import { FormFields } from './FormFields';
import { TaskPage } from './TaskPage';
import { TemplatesPage } from './TemplatesPage';

/** The form of the template that retires a workload. */
export class RetirePage {
  readonly fields: FormFields;

  constructor(private readonly page: Page) {
    this.fields = new FormFields(page);
  }

  async openFromSidebar(): Promise<void> {
    const templates = new TemplatesPage(this.page);
    await templates.openFromSidebar();
    await templates.choose('Retire a workload').click();
    await this.whenShown();
  }

  async whenShown(): Promise<void> {
    await this.page.getByText('Whose DAG it is about.').waitFor();
  }

  /** Picks one of several workloads, by its title, and goes on. */
  async pick(workload: string): Promise<void> {
    await this.fields.pick('Workload', workload);
    await this.page.getByRole('button', { name: 'Next' }).click();
    await this.page.getByText('Look first.').waitFor();
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
