import { Locator, Page } from 'playwright-core';

const WIZARD = 'Airflow DAG on Amazon MWAA';

/** The list of templates. */
export class TemplatesPage {
  constructor(private readonly page: Page) {}

  async openFromSidebar(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Create' })
      .click();
    await this.page.getByRole('heading', { name: WIZARD }).waitFor();
  }

  /** Opens the template's form; that of the wizard unless told. */
  choose(title = WIZARD): Locator {
    return this.page
      .getByRole('heading', { name: title })
      .locator('xpath=ancestor::div[contains(@class, "MuiCard-root")][1]')
      .getByRole('button', { name: 'Choose' });
  }

  /** How many templates one may use. */
  async choices(): Promise<number> {
    return this.page.getByRole('button', { name: 'Choose' }).count();
  }

  async theme(): Promise<string | null> {
    return this.page.locator('body').getAttribute('data-theme-mode');
  }
}
