import { Page } from 'playwright-core';

const setting = /"enableBackstageUi":\s*true/g;

/** Lets the app draw forms with Material UI, as Backstage does unless it is configured. */
export async function useClassicForm(page: Page): Promise<void> {
  await page.route('**/*', async route => {
    if (route.request().resourceType() !== 'document') {
      await route.fallback();
      return;
    }
    const response = await route.fetch();
    const html = await response.text();
    // The backend writes the configuration of the app into its page.
    if (!html.match(setting)) throw new Error('The page does not say which.');
    await route.fulfill({
      response,
      body: html.replaceAll(setting, '"enableBackstageUi": false'),
    });
  });
}
