import { Browser } from 'playwright-core';
import { openBrowser, SignInPage, startBackstage } from 'tests-e2e';
import { loadedScripts } from './loadedScripts';
import { MainThreadTime } from './mainThreadTime';
import { openTasksPage } from './openTasksPage';
import { openWizard } from './openWizard';
import { percentile } from './percentile';
import { typeInTask } from './typeInTask';
import { spread, TypingFigures, typingFigures } from './typingFigures';

const SIZES = [5, 50, 200];
const ROUNDS = 5;

/** High enough for the form of a task and its Python to be seen at once. */
const viewport = { width: 1440, height: 4000 };

async function typingRound(
  browser: Browser,
  url: string,
  count: number,
): Promise<TypingFigures> {
  const page = await browser.newPage({ viewport });
  try {
    const signIn = new SignInPage(page);
    await signIn.open(url);
    await signIn.signInAs('Ada Keller');
    await openWizard(page, count);
    await openTasksPage(page);
    return typingFigures(await typeInTask(page, count));
  } finally {
    await page.close();
  }
}

function row(count: number, rounds: readonly TypingFigures[]): string {
  const all = (
    kind: 'shown' | 'waiting' | 'answering' | 'drawing' | 'longTasks',
  ) => rounds.flatMap(round => round[kind]);
  const long = all('longTasks');
  const main = (part: keyof MainThreadTime) =>
    percentile(
      rounds.map(({ mainThread }) => mainThread[part]),
      50,
    ).toFixed(0);
  return [
    `  ${count} tasks: shown ${spread(all('shown'))} ms after the key (${all('shown').length} of ${40 * rounds.length} letters were in sight)`,
    `to the request ${spread(all('waiting'))}`,
    `answer ${spread(all('answering'))} (${(rounds[0].sent / 1000).toFixed(1)} of ${(rounds[0].read / 1000).toFixed(1)} kB)`,
    `drawing ${spread(all('drawing'))}`,
    `processor time of the main thread ${main('all')} ms a letter, ${main('scripts')} of it scripts`,
    `long tasks ${long.length / rounds.length} a round, the longest ${Math.max(0, ...long).toFixed(0)} ms`,
  ].join('; ');
}

/**
 * The wizard as `npm start` serves it, in Chromium: how long what is typed
 * takes to be in the Python that is seen, and what keeps the page from
 * answering meanwhile.
 *
 * @returns the report, line by line
 */
export async function wizardBench(): Promise<string[]> {
  const backstage = await startBackstage();
  const browser = await openBrowser();
  try {
    const lines = [
      await loadedScripts(backstage.url, {
        first: page => openWizard(page, 5),
        dag: openTasksPage,
      }),
      `40 letters typed in a task, ${ROUNDS} rounds, median / 95th percentile in ms:`,
    ];
    for (const count of SIZES) {
      const rounds: TypingFigures[] = [];
      for (let round = 0; round < ROUNDS; round++) {
        rounds.push(await typingRound(browser, backstage.url, count));
      }
      lines.push(row(count, rounds));
    }
    return lines;
  } finally {
    await browser.close();
    await backstage.stop();
  }
}
