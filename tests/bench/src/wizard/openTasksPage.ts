import { Page } from 'playwright-core';

/** From the first page of the wizard to that of the DAG, until its Python is there. */
export async function openTasksPage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Next' }).click();
  await page
    .getByText(/^Up to date/)
    .first()
    .waitFor();
  await page.locator('.cm-content').first().waitFor();
}
