import { Page } from 'playwright-core';
import { WizardTask, WizardValues } from '../values/WizardValues';
import { FormFields } from './FormFields';
import { TaskPage } from './TaskPage';
import { TemplatesPage } from './TemplatesPage';

/** The template's form, page by page. */
export class WizardPage {
  readonly fields: FormFields;

  constructor(private readonly page: Page) {
    this.fields = new FormFields(page);
  }

  /** As one gets there from the sidebar. */
  async openFromSidebar(): Promise<void> {
    const templates = new TemplatesPage(this.page);
    await templates.openFromSidebar();
    await templates.choose().click();
    await this.page.getByText('What the catalog will know').waitFor();
  }

  async fillInComponent(values: WizardValues): Promise<void> {
    await this.fields.type('Name', values.name);
    await this.fields.type('Description', values.description);
    await this.fields.pick('Data product', values.system);
    await this.addEach('Depends on', values.dependsOn);
    await this.addEach('Reads from', values.readsFrom);
    for (const tag of values.tags) {
      await this.fields.enter('Tags', tag);
    }
  }

  async fillInDag(values: WizardValues): Promise<void> {
    await this.fields.pick('Environment', values.environment);
    await this.fields.type('DAG id', values.dagId);
    if (values.cron !== undefined) {
      await this.fields.choose('When it runs', 'Cron expression');
      await this.fields.type('Cron expression', values.cron);
    }
    await this.page
      .getByRole('combobox', { name: 'Timezone' })
      .fill(values.timezone);
    for (const [index, task] of values.tasks.entries()) {
      await this.fillInTask(task, index);
    }
  }

  /** Fills in everything, up to the review. */
  async fillIn(values: WizardValues): Promise<void> {
    await this.fillInComponent(values);
    await this.next('What runs, where and when.');
    await this.fillInDag(values);
    await this.next('Where the files of the workload are kept.');
    await this.review();
  }

  async next(textOfNextPage: string): Promise<void> {
    await this.page.getByRole('button', { name: 'Next' }).click();
    await this.page.getByText(textOfNextPage).waitFor();
  }

  /** Presses Next where it is refused. @returns the list above the form */
  async complaints(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Next' }).click();
    const list = this.page.locator('form').getByRole('list').first();
    await list.waitFor();
    return list.getByRole('listitem').allInnerTexts();
  }

  async review(): Promise<void> {
    await this.page.getByRole('button', { name: 'Review' }).click();
    await this.page.getByRole('button', { name: 'Create' }).waitFor();
  }

  async create(): Promise<TaskPage> {
    await this.page.getByRole('button', { name: 'Create' }).click();
    return new TaskPage(this.page);
  }

  private async fillInTask(task: WizardTask, index: number): Promise<void> {
    const tasks = this.fields.card('Tasks');
    if (index > 0) {
      await tasks.getByRole('button', { name: 'Add Item' }).last().click();
    }
    await this.page
      .getByRole('heading', { name: `Tasks-${index + 1}` })
      .waitFor();
    await this.fields.type('Task id', task.id);
    await this.fields.choose('Operator', task.operator);
    const after = this.fields.card('Runs after');
    for (const id of task.after ?? []) {
      const fields = after.getByRole('textbox');
      const count = await fields.count();
      await after.getByRole('button', { name: 'Add Item' }).click();
      await fields.nth(count).fill(id);
    }
    if (task.templated) {
      await this.fields.check('Fill in templates');
    }
    for (const [label, value] of Object.entries(task.fields)) {
      await this.fields.type(label, value);
    }
  }

  private async addEach(label: string, entries: string[]): Promise<void> {
    for (const entry of entries) {
      await (entry.startsWith('urn:')
        ? this.fields.enter(label, entry)
        : this.fields.pick(label, entry));
    }
  }
}
