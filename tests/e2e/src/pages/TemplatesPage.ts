import { Locator, Page } from 'playwright-core';

/** The list of templates. */
export class TemplatesPage {
  constructor(private readonly page: Page) {}

  async openFromSidebar(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'sidebar nav' })
      .getByRole('link', { name: 'Create' })
      .click();
    await this.page
      .getByRole('heading', { name: 'Airflow DAG on Amazon MWAA' })
      .waitFor();
  }

  /** Opens the template's form. */
  choose(): Locator {
    return this.page.getByRole('button', { name: 'Choose' });
  }

  async theme(): Promise<string | null> {
    return this.page.locator('body').getAttribute('data-theme-mode');
  }
}
