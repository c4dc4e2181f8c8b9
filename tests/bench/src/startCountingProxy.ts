import { Forwarder, startForwarder } from 'tests-publish';

export interface CountingProxy extends Forwarder {
  /** Requests since the last call, by name, and when the last was answered. */
  take(): { counts: Record<string, number>; lastAnswerAt: number };
}

/**
 * Stands between the plugins and a server and counts what passes.
 *
 * @param nameOf - what to call a request, e.g. `PUT object`
 */
export async function startCountingProxy(
  target: string,
  nameOf: (method: string, url: URL) => string,
): Promise<CountingProxy> {
  let counts: Record<string, number> = {};
  let lastAnswerAt = 0;
  const forwarder = await startForwarder(target, {
    answers({ method = 'GET', url }) {
      const name = nameOf(method, new URL(url!, target));
      counts[name] = (counts[name] ?? 0) + 1;
      return false;
    },
    answered() {
      lastAnswerAt = performance.now();
    },
  });
  return {
    ...forwarder,
    take() {
      const taken = { counts, lastAnswerAt };
      counts = {};
      return taken;
    },
  };
}
