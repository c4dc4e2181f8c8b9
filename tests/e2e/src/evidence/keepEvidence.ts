import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Page } from 'playwright-core';
import { checkout } from '../checkout';

const folder = join(checkout, '.cache/browser/failures');

/**
 * Saves what the page showed when a test failed, and names the files in the
 * error that it returns.
 */
export async function keepEvidence(
  test: string,
  page: Page,
  failure: unknown,
): Promise<Error> {
  const message = failure instanceof Error ? failure.message : String(failure);
  const base = join(folder, test.replace(/[^\w]+/g, '-').toLowerCase());
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: `${base}.png`, fullPage: true });
  await writeFile(`${base}.html`, await page.content());
  const error = new Error(
    `${message}\n\nAt ${page.url()}; the page is in ${base}.png and ${base}.html`,
  );
  // Jest shows where the stack points to: the line of the test.
  if (failure instanceof Error) {
    error.stack = failure.stack?.replace(failure.message, error.message);
  }
  return error;
}
