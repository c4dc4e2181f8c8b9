import { setTimeout } from 'node:timers/promises';

/** Time, as far as waiting goes. */
export interface Clock {
  now(): Date;
  /** AbortError when the signal says so. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

export const systemClock: Clock = {
  now: () => new Date(),
  sleep: async (ms, signal) => {
    await setTimeout(ms, undefined, { signal });
  },
};
