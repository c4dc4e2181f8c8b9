import { Locator, Page } from 'playwright-core';

/** The page of a component in the catalog. */
export class EntityPage {
  constructor(private readonly page: Page) {}

  async whenShown(title: string): Promise<void> {
    await this.page.getByRole('heading', { name: title, level: 2 }).waitFor();
    await this.card('About').waitFor();
  }

  card(title: string): Locator {
    return this.page.getByRole('article').filter({
      has: this.page.getByRole('heading', { name: title, exact: true }),
    });
  }

  async openDocs(): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Content navigation' })
      .getByRole('link', { name: 'TechDocs' })
      .click();
  }

  /** The headings of the documentation, once it was built and is shown. */
  async docsHeadings(): Promise<string[]> {
    const headings = this.page
      .getByRole('article')
      .getByRole('heading')
      // MkDocs puts a link to itself behind every heading.
      .filter({ has: this.page.getByTitle('Permanent link') });
    await headings.first().waitFor({ timeout: 60_000 });
    const texts = await headings.allInnerTexts();
    return texts.map(text => text.replace(/¶$/, ''));
  }
}
