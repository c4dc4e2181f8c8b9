import { Page } from 'playwright-core';

/** Milliseconds of processor time that the main thread of a page took. */
export interface MainThreadTime {
  /** Scripts alone. */
  scripts: number;
  /** With layout, painting and all else. */
  all: number;
}

/**
 * Begins to count. Unlike time on the clock, this says something on a machine
 * that others use, too.
 *
 * @returns what tells how much it was since
 */
export async function mainThreadTime(
  page: Page,
): Promise<() => Promise<MainThreadTime>> {
  const chromium = await page.context().newCDPSession(page);
  await chromium.send('Performance.enable', { timeDomain: 'threadTicks' });
  const read = async () => {
    const { metrics } = await chromium.send('Performance.getMetrics');
    const seconds = (name: string) =>
      metrics.find(metric => metric.name === name)!.value;
    return {
      scripts: 1000 * seconds('ScriptDuration'),
      all: 1000 * seconds('TaskDuration'),
    };
  };
  const before = await read();
  return async () => {
    const now = await read();
    return {
      scripts: now.scripts - before.scripts,
      all: now.all - before.all,
    };
  };
}
