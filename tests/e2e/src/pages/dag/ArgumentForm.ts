import { Locator, Page } from 'playwright-core';
import { stringify } from 'yaml';
import { typeInto } from '../typeInto';

const isMark = (
  value: unknown,
  name: string,
): value is Record<string, string> =>
  typeof value === 'object' && value !== null && name in value;

/**
 * A part of a form that was made from definitions: every argument has its own
 * editor, which is told from what it shows.
 */
export class ArgumentForm {
  constructor(
    private readonly page: Page,
    private readonly scope: Locator,
  ) {}

  /** @param title - what the form calls the argument, for one that is not there yet */
  async set(name: string, value: unknown, title = name): Promise<void> {
    const argument = this.argument(name);
    if ((await argument.count()) === 0) {
      await this.takeIn(title);
    }
    if (isMark(value, '$template')) {
      await this.setTemplate(argument, value.$template);
    } else if (Array.isArray(value) && (await this.hasRows(argument))) {
      await this.fillRows(argument, value);
    } else if (typeof value === 'object') {
      await this.giveAs(argument, 'YAML');
      await typeInto(argument.getByRole('textbox').first(), stringify(value));
    } else {
      await this.setScalar(argument, value);
    }
  }

  private argument(name: string): Locator {
    return this.scope.locator(`[data-argument="${name}"]`);
  }

  /** Out of the list of arguments that are not given. */
  private async takeIn(title: string): Promise<void> {
    const more = this.scope.getByRole('button', { name: /^More arguments/ });
    if ((await more.getAttribute('aria-expanded')) !== 'true') {
      await more.click();
    }
    await this.scope
      .getByRole('button', { name: `Set ${title}`, exact: true })
      .click();
  }

  /** Where one line can hold it: typed, and then made a template, as the form offers. */
  private async setTemplate(argument: Locator, text: string): Promise<void> {
    const line = argument.locator('input[type="text"]');
    if (/\{[{%]/.test(text) && (await line.count()) === 1) {
      await typeInto(line, text);
      await argument
        .getByRole('button', { name: /^Make it a template/ })
        .click();
    } else {
      await this.giveAs(argument, 'Template');
      await typeInto(argument.getByRole('textbox').first(), text);
    }
  }

  /** Chooses how the argument is given, where there is a choice. */
  private async giveAs(argument: Locator, way: string): Promise<void> {
    const menu = argument.getByRole('button', {
      name: /Change how it is given$/,
    });
    if ((await menu.count()) === 0 || (await menu.innerText()) === way) return;
    await menu.click();
    await this.page
      .getByRole('menuitemradio', { name: new RegExp(`^${way}`) })
      .click();
    await argument.locator('textarea:focus').waitFor();
  }

  /** A list of texts that is shown as such. */
  private async hasRows(argument: Locator): Promise<boolean> {
    return (
      (await argument.getByRole('button', { name: /^Add to/ }).count()) > 0
    );
  }

  private async fillRows(argument: Locator, texts: unknown[]): Promise<void> {
    for (const [index, text] of texts.entries()) {
      if (index > 0) await this.page.keyboard.press('Enter');
      else await argument.getByRole('button', { name: /^Add to/ }).click();
      await typeInto(
        argument.getByRole('textbox', {
          name: new RegExp(`item ${index + 1}$`),
        }),
        `${text}`,
      );
    }
  }

  private async setScalar(argument: Locator, value: unknown): Promise<void> {
    if (typeof value === 'boolean') {
      const choice = value ? 'Yes' : 'No';
      await argument.getByText(choice, { exact: true }).click();
      return;
    }
    const isDuration = /^P(T|\d)/.test(`${value}`);
    const list = argument.locator('button[aria-haspopup="listbox"]');
    const inputs = argument.locator('input[type="text"], textarea');
    if (isDuration && (await list.count()) > 0) {
      await this.choose(list, 'iso');
      await typeInto(inputs.first(), `${value}`);
    } else if ((await inputs.count()) > 0) {
      await typeInto(inputs.first(), `${value}`);
      // Some list what is known as one types; the list goes when one goes on.
      await inputs.first().press('Tab');
    } else {
      await this.choose(list, `${value}`);
    }
  }

  /** By the value that an option stands for; what it says are other words. */
  private async choose(list: Locator, value: string): Promise<void> {
    await list.click();
    await this.page
      .getByRole('listbox')
      .locator(`[role="option"][data-key="${value}"]`)
      .click();
  }
}
