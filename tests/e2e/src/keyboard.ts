import { Locator, Page } from 'playwright-core';

/** Presses Tab until the element has the focus. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.waitFor();
  // A list that opens on the way hides the rest from everything but the keys.
  const wanted = await target.elementHandle();
  for (let presses = 0; presses < 120; presses++) {
    if (await wanted!.evaluate(element => element === document.activeElement)) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab does not reach ${target}`);
}

/** Whether one sees that the element has the focus. */
export async function showsFocus(
  page: Page,
  target: Locator,
): Promise<boolean> {
  const { x, y, width, height } = (await target.boundingBox())!;
  // Rings and underlines lie around the element.
  const clip = { x: x - 6, y: y - 6, width: width + 12, height: height + 12 };
  const picture = () =>
    page.screenshot({ clip, caret: 'hide', animations: 'disabled' });
  const element = await target.elementHandle();
  let focused = await picture();
  for (;;) {
    await element!.evaluate(node => (node as HTMLElement).blur());
    const blurred = await picture();
    await element!.focus();
    const again = await picture();
    // Else something else came on the page meanwhile.
    if (again.equals(focused)) return !focused.equals(blurred);
    focused = again;
  }
}

/** What has the focus, in the words of its label. */
export async function focusedLabel(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLInputElement;
    const label =
      element.getAttribute('aria-label') ??
      element.labels?.[0]?.textContent ??
      element.textContent ??
      '';
    return label.replace(/(\(Required\)|[\s*])+$/, '').trim();
  });
}
