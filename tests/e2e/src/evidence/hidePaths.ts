import { dirname } from 'node:path';
import { Page } from 'playwright-core';
import { checkout } from '../checkout';

/** Takes the folders of this machine out of what the page shows. */
export async function hidePaths(page: Page): Promise<void> {
  const folders = [checkout, dirname(process.env.E2E_LOGS!)];
  await page.evaluate(hidden => {
    const texts = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const node = texts.currentNode;
      for (const folder of hidden) {
        if (node.nodeValue?.includes(folder)) {
          node.nodeValue = node.nodeValue.split(`${folder}/`).join('');
        }
      }
    }
  }, folders);
}
