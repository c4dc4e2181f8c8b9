import {
  afterId,
  DagSpec,
  DagTask,
  operatorFor,
  operatorFields,
  settings,
} from 'backstage-plugin-mwaa-common';
import { Locator, Page } from 'playwright-core';
import { typeInto } from '../typeInto';
import { ArgumentForm } from './ArgumentForm';

type Fields = Record<string, unknown>;

const settingNames = Object.keys(settings);
const limits = ['maxActiveRuns', 'maxActiveTasks', 'runTimeout'];

const only = (fields: object, names: string[]): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name]) => names.includes(name)),
  );

/** The tasks field of the wizard, with a mouse. */
export class TasksField {
  constructor(private readonly page: Page) {}

  /** Builds everything but the schedule, from nothing. */
  async build(dag: DagSpec): Promise<void> {
    const { tasks, params = {}, assets = {} } = dag;
    for (const task of tasks) {
      await this.add(task);
      await this.runAfter(task.after ?? []);
      await this.section('How it runs', only(task, settingNames));
      await this.mapEach(task);
      await this.section('Name and notes', only(task, ['docs']));
    }
    await this.openDagSettings();
    await this.nameEach('Params', 'param', params);
    await this.nameEach('Assets', 'asset', assets);
    await this.section('How its tasks run', dag.defaults ?? {});
    await this.section('Limits', only(dag, limits));
    await this.section('Name, notes and access', only(dag, ['docs']));
    for (const { id, outlets = [] } of tasks) {
      if (outlets.length === 0) continue;
      await this.select(id);
      await this.writes(outlets);
    }
  }

  get group(): Locator {
    return this.page.getByRole('group', { name: 'Tasks', exact: true });
  }

  /** The form of what is selected. */
  get inspector(): Locator {
    return this.page.locator('section[aria-labelledby="mwaa-inspector-title"]');
  }

  row(id: string): Locator {
    return this.page
      .getByRole('treegrid', { name: 'Tasks' })
      .getByRole('row')
      .filter({ has: this.page.getByText(id, { exact: true }) });
  }

  /** Picks the operator in the palette and fills in its form. */
  async add(task: DagTask): Promise<void> {
    const definition = operatorFor(task)!;
    await this.page
      .getByRole('button', { name: /^Add (task|the first task)$/ })
      .click();
    const search = this.page.getByRole('combobox', {
      name: 'Search operators',
    });
    await this.focused(search);
    await typeInto(search, definition.id);
    await this.page
      .getByRole('listbox', { name: 'Operators' })
      .getByRole('option')
      .filter({ hasText: definition.summary })
      .first()
      .click();
    const id = this.inspector.getByRole('textbox', { name: 'Task id' });
    await this.focused(id);
    await typeInto(id, task.id);
    // On to its first argument.
    await id.press('Enter');
    await this.setArguments(task, task.with ?? {});
  }

  /** Of the task that is selected. */
  async setArguments(task: DagTask, values: Fields): Promise<void> {
    const form = new ArgumentForm(this.page, this.inspector);
    const fields = operatorFields(operatorFor(task)!);
    const needed = fields.filter(({ required }) => required);
    // As they stand in the form.
    const names = [...needed.map(({ name }) => name), ...Object.keys(values)];
    for (const name of new Set(names)) {
      const title = fields.find(field => field.name === name)?.title;
      if (name in values) await form.set(name, values[name], title);
    }
  }

  /** Begins with the text of a dag.yaml. */
  async paste(text: string): Promise<void> {
    await this.group
      .getByRole('textbox', { name: /^Paste the text/ })
      .fill(text);
    await this.group.getByRole('button', { name: 'Take the text' }).click();
    await this.page.getByRole('treegrid', { name: 'Tasks' }).waitFor();
  }

  async select(id: string): Promise<void> {
    await this.row(id).click();
    await this.inspector.getByRole('heading', { name: id }).first().waitFor();
  }

  /** Makes it exactly these, by the picker. */
  async runAfter(after: NonNullable<DagTask['after']>): Promise<void> {
    const wanted = after.map(afterId);
    const list = this.inspector.getByRole('list', { name: 'Runs after' });
    const removes = list.getByRole('button', { name: /^Remove / });
    const present: string[] = [];
    for (const button of await removes.all()) {
      const label = await button.getAttribute('aria-label');
      present.push(/^Remove (.*) from Runs after$/.exec(label!)![1]);
    }
    for (const id of present.filter(other => !wanted.includes(other))) {
      await list
        .getByRole('button', { name: `Remove ${id} from Runs after` })
        .click();
    }
    for (const id of wanted.filter(other => !present.includes(other))) {
      await this.addOutOf('Add to Runs after', id);
    }
  }

  /** Waits until the keyboard has come there by itself. */
  private async focused(field: Locator): Promise<void> {
    await field.and(this.page.locator(':focus')).waitFor();
  }

  async openDagSettings(): Promise<void> {
    await this.page.getByRole('button', { name: 'DAG settings' }).click();
    await this.inspector
      .getByRole('heading', { name: 'DAG settings' })
      .waitFor();
  }

  /** Fills in a folded part of the form, if there is something to fill in. */
  async section(title: string, values: Fields): Promise<void> {
    if (Object.keys(values).length === 0) return;
    await this.unfold(title);
    const form = new ArgumentForm(this.page, this.inspector);
    for (const [name, value] of Object.entries(values)) {
      await form.set(name, value);
    }
  }

  private async unfold(title: string): Promise<void> {
    const opener = this.inspector.getByRole('button', {
      name: new RegExp(`^${title}`),
    });
    if ((await opener.getAttribute('aria-expanded')) !== 'true') {
      await opener.click();
    }
  }

  /** Things that have a name: makes each and fills in its fields. */
  private async nameEach(
    title: string,
    thing: string,
    items: Record<string, object>,
  ): Promise<void> {
    if (Object.keys(items).length === 0) return;
    await this.unfold(title);
    for (const [name, fields] of Object.entries(items)) {
      await typeInto(
        this.inspector.getByRole('textbox', { name: `New ${thing}` }),
        name,
      );
      await this.page.keyboard.press('Enter');
      const form = new ArgumentForm(
        this.page,
        this.inspector.getByRole('group', { name, exact: true }),
      );
      for (const [field, value] of Object.entries(fields)) {
        // What a new one is.
        if (field === 'type' && value === 'string') continue;
        await form.set(field, value);
      }
    }
  }

  private async mapEach({ operator, map }: DagTask): Promise<void> {
    if (!map?.each) return;
    await this.unfold('Copies');
    const fields = operatorFields(operatorFor({ operator })!);
    for (const [name, value] of Object.entries(map.each)) {
      const { title } = fields.find(field => field.name === name)!;
      await this.addOutOf('Add an argument to One copy for each value', title);
      const group = this.inspector.getByRole('group', {
        name: /^One copy for each value/,
      });
      await new ArgumentForm(this.page, group).set(name, value);
    }
  }

  private async writes(outlets: string[]): Promise<void> {
    if (outlets.length === 0) return;
    await this.unfold('Assets');
    for (const key of outlets) {
      await this.addOutOf('Add to Writes', key);
    }
  }

  /** Out of the menu behind a button; by its search, where there are many. */
  private async addOutOf(button: string, item: string): Promise<void> {
    await this.inspector.getByRole('button', { name: button }).click();
    const menu = this.page.getByRole('dialog');
    await menu.getByRole('menuitem').first().waitFor();
    const search = menu.getByRole('searchbox');
    if ((await search.count()) > 0) {
      await typeInto(search, item);
      await search.press('Enter');
    } else {
      await menu.getByRole('menuitem', { name: item }).first().click();
    }
  }
}
