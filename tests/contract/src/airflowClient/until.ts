import { setTimeout as pause } from 'node:timers/promises';

const patienceMs = 240_000;

/** A busy machine may keep Airflow from answering in time. */
const isPassing = (error: unknown) =>
  (error as Error).name === 'ServiceUnavailableError';

/**
 * Looks twice a second until it is so. @throws what a look throws, and after
 * four minutes with what was seen last
 */
export async function until<T>(
  look: () => Promise<T>,
  isSo: (seen: T) => boolean,
): Promise<T> {
  const end = Date.now() + patienceMs;
  for (;;) {
    let last: unknown;
    try {
      const seen = await look();
      if (isSo(seen)) return seen;
      last = seen;
    } catch (error) {
      if (!isPassing(error)) throw error;
      last = (error as Error).message;
    }
    if (Date.now() > end) {
      throw new Error(`It is still ${JSON.stringify(last)}`);
    }
    await pause(500);
  }
}
