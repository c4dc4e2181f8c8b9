import { Page } from 'playwright-core';
import { sizedForm } from './sizedForm';

const template = '/create/templates/default/mwaa-dag';

/**
 * Opens the wizard with a form that is filled in, at its first page. By the
 * router, because no server takes an address that holds 200 tasks.
 */
export async function openWizard(page: Page, count: number): Promise<void> {
  const query = new URLSearchParams({
    formData: JSON.stringify(sizedForm(count)),
  });
  await page.evaluate(address => {
    window.history.pushState({}, '', address);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, `${template}?${query}`);
  await page.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
}
