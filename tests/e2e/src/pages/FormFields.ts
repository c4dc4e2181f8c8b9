import { Locator, Page } from 'playwright-core';

/**
 * The stock form fields of the wizard, by the labels that one reads. A label
 * that several tasks share means the last one: the task being filled in.
 */
export class FormFields {
  constructor(private readonly page: Page) {}

  async type(label: string, value: string): Promise<void> {
    await this.page
      .getByRole('textbox', { name: label, exact: true })
      .last()
      .fill(value);
  }

  /** Opens a drop-down list and takes an entry. */
  async choose(label: string, entry: string): Promise<void> {
    const name = new RegExp(`^${label}( |$)`);
    await this.page.getByRole('button', { name }).last().click();
    const list = this.page.getByRole('listbox');
    await list.getByRole('option', { name: entry, exact: true }).click();
    await list.waitFor({ state: 'hidden' });
  }

  /** Picks something from the catalog by its title. */
  async pick(label: string, title: string): Promise<void> {
    await this.search(label, title);
    await this.page
      .getByRole('option', { name: title, exact: true })
      .first()
      .click();
  }

  /** Looks for something in the catalog and takes nothing. */
  async search(label: string, text: string): Promise<void> {
    await this.textbox(label).fill(text);
  }

  /** Types an entry of one's own into a field that takes several. */
  async enter(label: string, value: string): Promise<void> {
    await this.textbox(label).fill(value);
    await this.textbox(label).press('Enter');
    await this.page.getByRole('button', { name: value, exact: true }).waitFor();
  }

  async check(label: string): Promise<void> {
    await this.page.getByRole('checkbox', { name: label }).last().check();
  }

  /** The innermost card below a heading. */
  card(title: string): Locator {
    return this.page
      .getByRole('heading', { name: title, exact: true })
      .last()
      .locator('xpath=ancestor::div[contains(@class, "MuiPaper-root")][1]');
  }

  private textbox(label: string): Locator {
    return this.page.getByRole('textbox', { name: label, exact: true });
  }
}
