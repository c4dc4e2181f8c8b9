import { readFile } from 'node:fs/promises';
import type * as Axe from 'axe-core';
import { Page } from 'playwright-core';
import { Finding } from './Finding';

/** What axe-core finds serious or critical on the page as it is shown, or in a part of it. */
export async function findings(page: Page, part = 'html'): Promise<Finding[]> {
  // As an expression, for the page's policy refuses scripts that are added.
  await page.evaluate(
    await readFile(require.resolve('axe-core/axe.min.js'), 'utf8'),
  );
  const { violations } = await page.evaluate(
    selector => (window as unknown as { axe: typeof Axe }).axe.run(selector),
    part,
  );
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, impact, help, nodes }) => ({
      rule: id,
      impact: impact!,
      help,
      where: nodes.map(({ target }) => target.join(' ')),
    }));
}
