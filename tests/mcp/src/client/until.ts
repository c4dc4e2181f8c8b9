import { setTimeout as sleep } from 'node:timers/promises';

/** Asks again and again, as an agent does, until the answer is as wanted; Jest ends what takes too long. */
export async function until<T>(
  ask: () => Promise<T>,
  isWanted: (answer: T) => boolean,
): Promise<T> {
  for (;;) {
    const answer = await ask();
    if (isWanted(answer)) return answer;
    await sleep(2_000);
  }
}
