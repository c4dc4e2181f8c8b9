import { Page } from 'playwright-core';

/** The page on which one picks who to be. */
export class SignInPage {
  constructor(private readonly page: Page) {}

  async open(url: string): Promise<void> {
    await this.page.goto(url);
    await this.button('Ada Keller').waitFor();
  }

  async signInAs(displayName: string): Promise<void> {
    await this.button(displayName).click();
    await this.page.getByRole('link', { name: 'Create' }).first().waitFor();
  }

  button(displayName: string) {
    return this.page.getByRole('button', { name: `Sign in as ${displayName}` });
  }
}
