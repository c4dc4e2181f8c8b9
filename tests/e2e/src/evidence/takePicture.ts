import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { Locator, Page } from 'playwright-core';
import { checkout } from '../checkout';
import { hidePaths } from './hidePaths';

/** The pictures that the documentation shows. */
export type Picture =
  | 'sign-in'
  | 'wizard-component'
  | 'wizard-dag'
  | 'wizard-schedule'
  | 'wizard-tasks'
  | 'wizard-preview'
  | 'update-plan'
  | 'task-done'
  | 'component'
  | 'retire-plan'
  | 'dag-page'
  | 'dag-runs'
  | 'dag-trigger'
  | 'dag-log'
  | 'dag-import-error'
  | 'dag-roll-back'
  | 'environment-dags';

const folder = join(
  checkout,
  process.env.UPDATE_SCREENSHOTS === '1'
    ? 'docs/images'
    : '.cache/browser/pictures',
);

/**
 * Takes what the window shows, from the top, or a part of the page. With UPDATE_SCREENSHOTS=1 the
 * picture replaces the documentation's; otherwise it goes to an ignored
 * folder.
 */
export async function takePicture(
  page: Page,
  name: Picture,
  part?: Locator,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.evaluate(() => {
    // A focused field would show its cursor, sometimes.
    (document.activeElement as HTMLElement | null)?.blur();
    window.scrollTo(0, 0);
  });
  // Nor must a field or a link look as if the mouse were on it.
  await page.mouse.move(1279, 0);
  await hidePaths(page);
  await (part ?? page).screenshot({
    path: join(folder, `${name}.png`),
    animations: 'disabled',
  });
}
