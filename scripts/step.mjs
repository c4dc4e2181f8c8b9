import { sinceBegin, startWatch } from './elapsed.mjs';

const say = text =>
  process.stdout.write(`[${sinceBegin().padStart(7)}] ${text}\n`);

/**
 * Runs one step of the set-up and says how long it took. `isThere` decides
 * whether there is anything to do.
 */
export async function step(title, { isThere, work }) {
  if (await isThere()) {
    say(`${title}: already there`);
    return;
  }
  say(`${title} ...`);
  const watch = startWatch();
  await work();
  say(`${title}: done in ${watch()}`);
}

/** One line of progress with the time since the command began. */
export const progress = say;
