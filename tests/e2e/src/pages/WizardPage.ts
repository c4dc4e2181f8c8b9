import { Locator, Page } from 'playwright-core';
import { WizardValues } from '../values/WizardValues';
import { PreviewField } from './dag/PreviewField';
import { ScheduleField } from './dag/ScheduleField';
import { TasksField } from './dag/TasksField';
import { FormFields } from './FormFields';
import { TaskPage } from './TaskPage';
import { TemplatesPage } from './TemplatesPage';
import { typeInto } from './typeInto';

/** The template's form, page by page. */
export class WizardPage {
  readonly fields: FormFields;
  readonly schedule: ScheduleField;
  readonly tasks: TasksField;
  readonly preview: PreviewField;

  constructor(private readonly page: Page) {
    this.fields = new FormFields(page);
    this.schedule = new ScheduleField(page);
    this.tasks = new TasksField(page);
    this.preview = new PreviewField(page);
  }

  /** As one gets there from the sidebar. */
  async openFromSidebar(): Promise<void> {
    const templates = new TemplatesPage(this.page);
    await templates.openFromSidebar();
    await templates.choose().click();
    await this.fields.textbox('Name').waitFor();
  }

  /** By a link that says what is in the form. */
  async openFilled(form: object, template = 'mwaa-dag'): Promise<void> {
    const origin = new URL(this.page.url()).origin;
    const query = new URLSearchParams({ formData: JSON.stringify(form) });
    await this.page.goto(
      `${origin}/create/templates/default/${template}?${query}`,
    );
    await this.page
      .getByRole('button', { name: 'Next', exact: true })
      .waitFor();
  }

  async fillInComponent(values: WizardValues): Promise<void> {
    await this.fields.type('Name', values.name);
    await this.fields.type('Description', values.description);
    await this.fields.pick('Data product', values.system);
    await this.addEach('Add to Depends on', values.dependsOn);
    await this.addEach('Add to Reads from', values.readsFrom);
    for (const tag of values.tags) {
      await this.fields.enter('Tags', tag);
    }
  }

  async chooseEnvironment(name: string): Promise<void> {
    await this.page
      .getByRole('listbox', { name: 'Environment' })
      .getByRole('option', { name: new RegExp(`^${name} `) })
      .click();
  }

  async fillInDag({ environment, dag }: WizardValues): Promise<void> {
    await this.chooseEnvironment(environment);
    await typeInto(this.fields.textbox('DAG id'), dag.dagId);
    await this.dagIdAnswer();
    await this.schedule.fillIn(dag);
    await this.tasks.build(dag);
  }

  /** What the form says about the dag_id, once it knows. */
  async dagIdAnswer(): Promise<string> {
    const answer = this.page
      .getByRole('status')
      .filter({ hasText: /^(Free in|Yours:|Taken)/ });
    await answer.waitFor();
    return answer.innerText();
  }

  async toDag(): Promise<void> {
    await this.next(this.fields.textbox('DAG id'));
  }

  async toRepository(): Promise<void> {
    await this.next(this.page.getByText('Keep it in'));
  }

  /** Presses Next where it is refused. @returns the list above the form */
  async complaints(): Promise<string[]> {
    await this.page.getByRole('button', { name: 'Next', exact: true }).click();
    // Backstage's own list; those of our fields have other items.
    const items = this.page.locator('form .MuiListItem-root');
    await items.first().waitFor();
    return items.allInnerTexts();
  }

  async review(): Promise<void> {
    await this.page.getByRole('button', { name: 'Review' }).click();
    await this.page.getByRole('button', { name: 'Create' }).waitFor();
  }

  async create(): Promise<TaskPage> {
    await this.page.getByRole('button', { name: 'Create' }).click();
    return new TaskPage(this.page);
  }

  async next(ofNextPage: Locator): Promise<void> {
    await this.page.getByRole('button', { name: 'Next', exact: true }).click();
    await ofNextPage.waitFor();
  }

  private async addEach(label: string, entries: string[]): Promise<void> {
    for (const entry of entries) {
      await (entry.startsWith('urn:')
        ? this.fields.enter(label, entry)
        : this.fields.pickAnother(label, entry));
    }
  }
}
