import { Page } from 'playwright-core';
import { Effort } from './Effort';

declare global {
  interface Window {
    mwaaEffort?: Effort;
  }
}

/**
 * Counts from now on what comes from mouse and keyboard, until the page is
 * left. Text that arrives at once counts as if it was typed, and a date as
 * a click and its digits.
 *
 * @returns how much it is so far
 */
export async function countEffort(page: Page): Promise<() => Promise<Effort>> {
  await page.evaluate(() => {
    const effort = { clicks: 0, keys: 0 };
    window.mwaaEffort = effort;
    let isPressed = false;
    const on = <Name extends keyof WindowEventMap>(
      name: Name,
      listen: (event: WindowEventMap[Name]) => void,
    ) => window.addEventListener(name, listen, { capture: true });
    on('pointerdown', event => {
      if (event.isTrusted) effort.clicks += 1;
    });
    on('keydown', event => {
      if (!event.isTrusted || event.repeat) return;
      effort.keys += 1;
      isPressed = true;
    });
    on('keyup', () => {
      isPressed = false;
    });
    on('input', event => {
      const input = event.target as HTMLInputElement;
      if (!event.isTrusted && input.type === 'date') {
        effort.clicks += 1;
        effort.keys += input.value.replace(/\D/g, '').length;
      } else if (event.isTrusted && !isPressed) {
        effort.keys += (event as InputEvent).data?.length ?? 0;
      }
    });
  });
  return () => page.evaluate(() => window.mwaaEffort!);
}
