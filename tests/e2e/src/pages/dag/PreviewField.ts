import { Locator, Page } from 'playwright-core';

/** The preview in the wizard. */
export class PreviewField {
  constructor(private readonly page: Page) {}

  get group(): Locator {
    return this.page.getByRole('group', { name: 'Preview', exact: true });
  }

  /** Waits until it shows what the form holds. */
  async upToDate(): Promise<void> {
    await this.group
      .getByText(/^Up to date/)
      .first()
      .waitFor();
  }

  /** Waits for a sentence, such as how many problems there are. */
  async whenItSays(sentence: string): Promise<void> {
    await this.group.getByText(sentence).first().waitFor();
  }

  /** Its list of problems. */
  async problems(): Promise<string[]> {
    return this.group
      .getByRole('list', { name: 'Problems' })
      .getByRole('listitem')
      .allInnerTexts();
  }

  async open(tab: string): Promise<Locator> {
    await this.group.getByRole('tab', { name: tab }).click();
    return this.group.getByRole('tabpanel');
  }
}
