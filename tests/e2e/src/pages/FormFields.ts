import { ElementHandle, Locator, Page } from 'playwright-core';
import { clickInPlace } from './clickInPlace';

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&');

/** The stock form fields of a template, by the labels that one reads. */
export class FormFields {
  constructor(
    private readonly page: Page,
    private readonly scope: Page | Locator = page,
  ) {}

  async type(label: string, value: string): Promise<void> {
    await this.textbox(label).fill(value);
  }

  textbox(label: string): Locator {
    return this.scope.getByRole('textbox', { name: label, exact: true });
  }

  /** Opens a drop-down list and takes an entry. */
  async choose(label: string, entry: string): Promise<void> {
    await this.scope
      .getByRole('button', { name: new RegExp(`${label}$`) })
      .click();
    await this.option(entry).click();
  }

  /** Opens a drop-down list that can be searched, and takes what is found. */
  async find(label: string, entry: string): Promise<void> {
    await this.scope
      .getByRole('button', { name: new RegExp(`${label}$`) })
      .click();
    await this.page.keyboard.type(entry);
    await this.option(entry).click();
  }

  /** Finds something by its title, and takes it; the field takes several. */
  async pickAnother(label: string, title: string): Promise<void> {
    await this.search(label, title);
    await clickInPlace(this.option(title));
    await this.scope.getByRole('listitem').filter({ hasText: title }).waitFor();
  }

  /** Finds something by its title, and takes it. */
  async pick(label: string, title: string): Promise<void> {
    const input = await this.search(label, title);
    await clickInPlace(this.option(title));
    await this.page.waitForTimeout(500);
    // The stock field forgets a choice when the titles of its entries arrive
    // just then; people choose once more, and so does this.
    while ((await input.inputValue()) !== title) {
      await input.fill('');
      await input.fill(title);
      await clickInPlace(this.option(title));
      await this.page.waitForTimeout(500);
    }
    // On to the next field; the list may open again by itself until then.
    await input.press('Tab');
  }

  /** Looks for something and takes nothing. */
  async search(label: string, text: string): Promise<ElementHandle> {
    const input = await this.focus(label);
    await input.fill(text);
    return input;
  }

  /** Types an entry of one's own into a field that takes several. */
  async enter(label: string, value: string): Promise<void> {
    const input = await this.search(label, value);
    await input.press('Enter');
    await this.page
      .getByRole('button', { name: `Remove ${value}` })
      .or(this.page.getByRole('row', { name: value }))
      .first()
      .waitFor();
  }

  /**
   * A field that is searched takes what is typed only once it has the focus;
   * its list opens then, and hides from screen readers what is around.
   */
  private async focus(label: string): Promise<ElementHandle> {
    const input = (await this.combobox(label).elementHandle())!;
    // A page that scrolls under an open list closes it.
    await input.evaluate(node => node.scrollIntoView({ block: 'center' }));
    await input.focus();
    return input;
  }

  private combobox(label: string): Locator {
    return this.scope.getByRole('combobox', { name: label, exact: true });
  }

  /** In the list that is open. */
  private option(name: string): Locator {
    return this.page
      .getByRole('listbox')
      .getByRole('option', { name: new RegExp(`^${escaped(name)}(?!\\w)`) })
      .first();
  }
}
