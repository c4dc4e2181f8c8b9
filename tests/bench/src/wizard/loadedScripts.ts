import { openBrowser, SignInPage } from 'tests-e2e';
import { Page } from 'playwright-core';

/** Kilobytes of JavaScript that the page has loaded, as they were sent. */
const loaded = (page: Page): Promise<number> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => /\/static\/.*\.js$/.test(name))
      .reduce(
        (sum, entry) =>
          sum + (entry as PerformanceResourceTiming).encodedBodySize / 1000,
        0,
      ),
  );

/**
 * What is loaded before the wizard, with its first page and with that of the DAG.
 *
 * @returns a line of the report
 */
export async function loadedScripts(
  url: string,
  open: { first(page: Page): Promise<void>; dag(page: Page): Promise<void> },
): Promise<string> {
  const browser = await openBrowser();
  try {
    const page = await browser.newPage();
    // The browser forgets what comes after the first 250 otherwise.
    await page.addInitScript(() =>
      performance.setResourceTimingBufferSize(5000),
    );
    const signIn = new SignInPage(page);
    await signIn.open(url);
    await signIn.signInAs('Ada Keller');
    await page.getByRole('link', { name: 'Create' }).first().click();
    await page.getByRole('button', { name: 'Choose' }).first().waitFor();
    const list = await loaded(page);
    await open.first(page);
    const first = await loaded(page);
    await open.dag(page);
    const dag = await loaded(page);
    return `JavaScript as sent: up to the list of templates ${list.toFixed(0)} kB, first page of the wizard ${(first - list).toFixed(0)} kB more, page of the DAG ${(dag - first).toFixed(0)} kB more`;
  } finally {
    await browser.close();
  }
}
