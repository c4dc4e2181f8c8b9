import { setTimeout as delay } from 'node:timers/promises';

/**
 * Does something again and again, with a pause in between. A failure is said
 * when it is another one than before.
 *
 * @returns stops it, and waits for the pass that is under way
 */
export function repeat(
  pass: () => Promise<void>,
  pauseMs: number,
  onFailure: (message: string) => void,
): () => Promise<void> {
  const stopped = new AbortController();
  const { signal } = stopped;
  let said = '';
  const run = async () => {
    while (!signal.aborted) {
      try {
        await pass();
        said = '';
      } catch (error) {
        const { message } = error as Error;
        // Whatever fails because all is being ended is no news.
        if (message !== said && !signal.aborted) {
          said = message;
          onFailure(message);
        }
      }
      await delay(pauseMs, undefined, { signal }).catch(() => {});
    }
  };
  const running = run();
  return () => {
    stopped.abort();
    return running;
  };
}
