import { setTimeout as delay } from 'node:timers/promises';
import { ProblemError } from '../ProblemError.mjs';

/**
 * Asks again and again until `missing()` answers undefined. What it answers
 * otherwise is the reason, shown when patience ends.
 */
export async function until(title, missing, { patienceMs, advice }) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const reason = await missing();
    if (reason === undefined) {
      return;
    }
    if (Date.now() > deadline) {
      throw new ProblemError(
        title,
        `not there after ${patienceMs / 1000} s: ${reason}`,
        advice,
      );
    }
    await delay(200);
  }
}
