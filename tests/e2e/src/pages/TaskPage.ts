import { Locator, Page } from 'playwright-core';

/** How far the template got, and what came out. */
export class TaskPage {
  constructor(private readonly page: Page) {}

  /** Waits until the links to what was made, or is there, are there. */
  async succeeded(link = 'DAG file'): Promise<void> {
    const done = this.link(link);
    const failed = this.page.getByRole('alert');
    // The last step waits for an Airflow that may just be starting.
    await done.or(failed).first().waitFor({ timeout: 150_000 });
    if (await failed.isVisible()) {
      throw new Error(`The template failed: ${await failed.innerText()}`);
    }
  }

  /** Waits until the template was refused. @returns what it says */
  async refusal(): Promise<string> {
    const failed = this.page.getByRole('alert');
    await failed.waitFor({ timeout: 60_000 });
    return failed.innerText();
  }

  /** The entries of the list that the refusal holds. */
  async problems(): Promise<string[]> {
    return this.page.getByRole('alert').getByRole('listitem').allInnerTexts();
  }

  /** Names of the steps that ran, in order. */
  async stepsThatRan(): Promise<string[]> {
    const names = await this.page
      .getByRole('button', { name: /\d+ seconds?$/ })
      .allInnerTexts();
    return names.map(name => name.split('\n')[0]);
  }

  /** The text of the result, by its heading. */
  async result(title: string): Promise<string> {
    return this.resultCard(title).innerText();
  }

  resultCard(title: string): Locator {
    return this.page
      .getByRole('heading', { name: title, exact: true })
      .locator('xpath=ancestor::div[contains(@class, "MuiCard-root")][1]');
  }

  link(name: string) {
    return this.page.getByRole('link', { name });
  }

  /** "What was done": the result of each row, by its first cell. */
  async outcomes(): Promise<Record<string, string>> {
    const rows = this.page
      .getByRole('row')
      .filter({ has: this.page.getByRole('cell') });
    const results: Record<string, string> = {};
    for (const row of await rows.all()) {
      const [what, result] = await row.getByRole('cell').allInnerTexts();
      results[what] = result;
    }
    return results;
  }
}
