import { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { keepEvidence } from '../evidence/keepEvidence';

/**
 * Does `work` in a fresh window of a browser that nobody is signed in to, and
 * keeps evidence when it fails.
 */
export async function inPage(
  browser: Browser,
  work: (page: Page) => Promise<void>,
  options: BrowserContextOptions = {},
): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    colorScheme: 'light',
    ...options,
  });
  // Only what never comes is waited for so long.
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  try {
    await work(page);
  } catch (error) {
    throw await keepEvidence(
      expect.getState().currentTestName ?? 'outside of a test',
      page,
      error,
    );
  } finally {
    await context.close();
  }
}
