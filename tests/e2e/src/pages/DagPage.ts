import { Locator, Page } from 'playwright-core';

/** How long a real Airflow may take to parse a file, or to run a small DAG. */
const AIRFLOW_MS = 90_000;

/** The tab "DAG" of a component. */
export class DagPage {
  constructor(
    private readonly page: Page,
    private readonly url: string,
  ) {}

  /** @param component - name of its entity */
  async open(component: string): Promise<void> {
    await this.page.goto(
      `${this.url}/catalog/default/component/${component}/dag`,
    );
    await this.acts.waitFor();
  }

  get acts(): Locator {
    return this.page.getByRole('group', { name: 'Acts' });
  }

  get unpaused(): Locator {
    return this.acts.getByRole('switch', { name: 'Unpaused' });
  }

  /** Waits until the whole is in this state, in the page's own word. */
  async inState(word: string): Promise<void> {
    await this.page
      .getByText(word, { exact: true })
      .first()
      .waitFor({ timeout: AIRFLOW_MS });
  }

  /** Waits until Airflow has what is deployed. */
  async parsed(): Promise<void> {
    await this.page
      .getByText('It has parsed this version.')
      .waitFor({ timeout: AIRFLOW_MS });
  }

  async unpause(): Promise<void> {
    // The switch itself is hidden under its picture.
    await this.acts.getByText('Unpaused').click();
    await this.confirm(/^Unpause/, 'Unpause');
    await this.notice('is unpaused');
  }

  async trigger(): Promise<void> {
    await this.openTrigger();
    await this.confirmTrigger();
  }

  /** Shows the form for the params of a run. */
  async openTrigger(): Promise<void> {
    await this.acts.getByRole('button', { name: 'Trigger' }).click();
    await this.page.getByRole('dialog', { name: /^Trigger/ }).waitFor();
  }

  async confirmTrigger(): Promise<void> {
    await this.confirm(/^Trigger/, 'Trigger');
    await this.notice('was triggered');
  }

  async view(name: string | RegExp): Promise<Locator> {
    await this.page.getByRole('tab', { name }).click();
    return this.page.getByRole('tabpanel');
  }

  /** Waits until nothing on the page is still being read. */
  async settled(): Promise<void> {
    await this.page
      .locator('[aria-busy="true"]')
      .first()
      .waitFor({ state: 'detached' });
  }

  /** Waits until the run that is shown has come to this end. */
  async runEnds(word: string): Promise<void> {
    await this.run
      .getByText(word, { exact: true })
      .first()
      .waitFor({ timeout: AIRFLOW_MS });
  }

  get run(): Locator {
    return this.page.getByRole('region', { name: /^Run of / });
  }

  /** Chooses the task in the newest run. */
  async chooseTask(taskId: string): Promise<void> {
    await this.page
      .getByRole('grid', { name: /^Tasks over runs/ })
      .getByRole('row')
      .filter({ has: this.page.getByRole('rowheader', { name: taskId }) })
      .getByRole('gridcell')
      .last()
      .click();
  }

  /** Waits until the log of the chosen task says it. */
  async logSays(text: string): Promise<void> {
    await this.page
      .getByRole('region', { name: /^Log of / })
      .getByText(text)
      .first()
      .waitFor({ timeout: AIRFLOW_MS });
  }

  /** In the run that is shown. */
  async runFailedAgain(): Promise<void> {
    await this.run
      .getByRole('button', { name: 'Run what failed again' })
      .click();
    await this.confirm(/again\?$/, 'Run again');
    await this.notice('will run again');
  }

  /**
   * Shows what going back to the newest of the deployments before this one
   * undoes, and fills in why.
   */
  async openRollBack(reason: string): Promise<void> {
    const panel = await this.view('Deployments');
    await panel
      .getByRole('button', { name: 'Roll back to this' })
      .first()
      .click();
    await this.page
      .getByRole('dialog')
      .getByRole('textbox', { name: 'Reason' })
      .fill(reason);
  }

  async confirmRollBack(): Promise<void> {
    await this.confirm(/^Roll .* back/, 'Roll back');
    await this.notice('was rolled back');
  }

  async dismissNotice(): Promise<void> {
    await this.page.getByRole('button', { name: 'Dismiss' }).click();
  }

  /** What cannot be done, as the page says it. */
  async refusals(): Promise<string[]> {
    const reasons = this.page.getByText(/^You cannot /);
    await reasons.first().waitFor();
    return reasons.allInnerTexts();
  }

  private async confirm(title: RegExp, button: string): Promise<void> {
    const dialog = this.page.getByRole('dialog', { name: title });
    await dialog.getByRole('button', { name: button, exact: true }).click();
    await dialog.waitFor({ state: 'detached' });
  }

  private async notice(text: string): Promise<void> {
    await this.page.getByRole('status').filter({ hasText: text }).waitFor();
  }
}
