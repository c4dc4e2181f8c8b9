import { ChildProcess } from 'node:child_process';
import { setTimeout as delay } from 'node:timers/promises';

/**
 * Waits until the server answers 2xx at `url`. Throws with the end of the
 * server's output when the process ends first or stays silent for too long.
 */
export async function untilHealthy(
  child: ChildProcess,
  url: string,
  patienceMs: number = 30_000,
): Promise<void> {
  let output = '';
  const collect = (chunk: Buffer) => {
    output = (output + chunk.toString('utf8')).slice(-4000);
  };
  child.stdout?.on('data', collect);
  child.stderr?.on('data', collect);
  let failure: Error | undefined;
  child.once('error', error => {
    failure = error;
  });

  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline) {
    if (failure || child.exitCode !== null || child.signalCode !== null) {
      throw new Error(
        `The server for ${url} ended before it answered: ${
          failure?.message ?? output
        }`,
      );
    }
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) {
      return;
    }
    await delay(50);
  }
  throw new Error(
    `No answer from ${url} within ${patienceMs / 1000} s. Its output: ${output}`,
  );
}
