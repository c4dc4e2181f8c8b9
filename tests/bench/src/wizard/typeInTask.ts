import { Page } from 'playwright-core';
import { mainThreadTime } from './mainThreadTime';
import { TypingTimes } from './TypingTimes';
import { Watching, watchTyping } from './watchTyping';

/** Milliseconds between two keys of somebody who types fast, and between two words. */
const PACE = 80;
const BREATH = 300;

const words = ['abcdefgh', 'ijklmnop', 'qrstuvwx', 'yzabcdef', 'ghijklmn'];
const letters = words.join('');

/** Scrolls the Python until a text can be seen: only the lines on the screen are there. */
async function scrollPythonTo(page: Page, text: string): Promise<void> {
  const scroller = page.locator('.cm-scroller').first();
  await scroller.waitFor();
  const { height, step } = await scroller.evaluate(element => ({
    height: element.scrollHeight,
    step: element.clientHeight / 2,
  }));
  for (let top = 0; top < height; top += step) {
    await scroller.evaluate((element, to) => element.scrollTo(0, to), top);
    // The editor draws what is in view some frames after the scrolling.
    await page.waitForTimeout(100);
    const line = scroller.locator('.cm-line', { hasText: text }).first();
    if ((await line.count()) === 0) continue;
    // Some lines around those in view are drawn, too.
    await line.evaluate(element => element.scrollIntoView({ block: 'center' }));
    return;
  }
  throw new Error(`The Python does not hold ${text}.`);
}

/** Types 40 letters into the command of a task in the middle, and tells what the page saw. */
export async function typeInTask(
  page: Page,
  count: number,
): Promise<TypingTimes> {
  const position = Math.floor(count / 2);
  const before = `echo "step ${position}"`;
  await page
    .getByRole('treegrid', { name: 'Tasks' })
    .getByRole('row', { name: `step_${position}` })
    .first()
    .click();
  const input = page
    .locator('[data-argument="bash_command"]')
    .getByRole('textbox');
  await input.click();
  await input.press('End');
  await page
    .getByText(/^Up to date/)
    .first()
    .waitFor();
  await scrollPythonTo(page, before);
  await page.evaluate(watchTyping, { before, letters });
  const spent = await mainThreadTime(page);
  for (const word of words) {
    await page.keyboard.type(word, { delay: PACE });
    await page.waitForTimeout(BREATH);
  }
  await page
    .getByText(/^Up to date/)
    .first()
    .waitFor();
  const mainThread = await spent();
  const times = await page.evaluate(() => {
    const { typing } = window as unknown as Watching;
    const previews = performance
      .getEntriesByType('resource')
      .filter(
        (entry): entry is PerformanceResourceTiming =>
          entry.name.endsWith('/api/mwaa/preview') &&
          entry.startTime > typing.keys[0],
      );
    return {
      ...typing,
      requests: previews.map(entry => ({
        start: entry.startTime,
        end: entry.responseEnd,
        bytes: entry.encodedBodySize,
        of: entry.decodedBodySize,
      })),
    };
  });
  return { ...times, mainThread };
}
