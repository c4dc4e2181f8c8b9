import { Locator } from 'playwright-core';

interface State {
  hasFocus: boolean;
  /** Whether all that is there goes when one types. */
  isMarked: boolean;
}

const stateOf = (field: Locator): Promise<State> =>
  field.evaluate(node => {
    const input = node as HTMLInputElement | HTMLTextAreaElement;
    return {
      hasFocus: input === document.activeElement,
      isMarked:
        input.value === '' ||
        (input.selectionStart === 0 &&
          input.selectionEnd === input.value.length),
    };
  });

/**
 * Types a text in place of what a field holds, with no more than people need
 * for it: nobody clicks into what has the focus, nor marks what is marked.
 */
export async function typeInto(field: Locator, text: string): Promise<void> {
  if (!(await stateOf(field)).hasFocus) await field.click();
  if (!(await stateOf(field)).isMarked) await field.press('ControlOrMeta+a');
  if (text === '') await field.press('Delete');
  else await field.page().keyboard.insertText(text);
}
