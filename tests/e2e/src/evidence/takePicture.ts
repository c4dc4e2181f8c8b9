import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Page } from 'playwright-core';
import { checkout } from '../checkout';

/** The pictures that the documentation shows. */
export type Picture =
  | 'sign-in'
  | 'wizard-component'
  | 'wizard-dag'
  | 'task-done'
  | 'component'
  | 'techdocs'
  | 'retire-plan';

const folder = join(
  checkout,
  process.env.UPDATE_SCREENSHOTS === '1'
    ? 'docs/images'
    : '.cache/browser/pictures',
);

/**
 * Takes what the window shows, from the top. With UPDATE_SCREENSHOTS=1 the
 * picture replaces the documentation's; otherwise it goes to an ignored
 * folder.
 */
export async function takePicture(page: Page, name: Picture): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => {
    // A focused field would show its cursor, sometimes.
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  // Nor must a field or a link look as if the mouse were on it.
  await page.mouse.move(1279, 0);
  await page.screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
  });
}
