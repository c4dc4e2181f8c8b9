import { Locator, Page } from 'playwright-core';

/** Where Backstage lets those who write templates try fields and forms. */
export class TemplateEditorPage {
  constructor(private readonly page: Page) {}

  /** The explorer of form fields, at one of them. */
  async explore(field: string): Promise<void> {
    await this.open('custom-fields');
    // The box has no name that assistive technology could read.
    const box = this.page.locator('#custom-fields-autocomplete');
    await box.fill(field);
    await this.page.getByRole('option', { name: field, exact: true }).click();
    await this.specification(`ui:field: ${field}`).waitFor();
  }

  /** Shows the field with the options that the explorer writes of what nobody filled in. */
  async applyOptions(): Promise<void> {
    await this.page.getByRole('button', { name: 'Apply' }).click();
    await this.specification('names:').waitFor();
  }

  /** The form of a template that the catalog has, with its text beside it. */
  async previewForm(title: string): Promise<void> {
    await this.open('template-form');
    await this.page.getByRole('button', { name: 'Templates' }).click();
    await this.page.getByRole('menuitem', { name: title }).click();
  }

  private async open(tool: string): Promise<void> {
    const { origin } = new URL(this.page.url());
    await this.page.goto(`${origin}/create/edit/${tool}`);
  }

  private specification(text: string): Locator {
    return this.page.locator('.cm-content').first().getByText(text);
  }
}
