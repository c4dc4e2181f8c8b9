import { Locator } from 'playwright-core';

/** Milliseconds between two looks, and until there is none any more. */
const APART = 50;
const LIMIT = 60_000;

/** The middle of what can be seen there, as `x` and `y` in the window. */
async function middleOf(entry: Locator) {
  return entry.evaluate(node => {
    const { left, top, width, height } = node.getBoundingClientRect();
    const middle = { x: left + width / 2, y: top + height / 2 };
    const seen = document.elementFromPoint(middle.x, middle.y);
    return node.contains(seen) ? middle : undefined;
  });
}

/**
 * Clicks on an entry of a list once it stands still where it can be seen, as
 * people do. Playwright's own click scrolls the page to one that does not, and
 * a list closes when the page is scrolled under it.
 */
export async function clickInPlace(entry: Locator): Promise<void> {
  const page = entry.page();
  const end = Date.now() + LIMIT;
  for (let before = ''; Date.now() < end;) {
    const middle = await middleOf(entry);
    if (middle && JSON.stringify(middle) === before) {
      await page.mouse.click(middle.x, middle.y);
      return;
    }
    before = JSON.stringify(middle) ?? '';
    await page.waitForTimeout(APART);
  }
  throw new Error(`${entry} never stood still where it can be seen.`);
}
