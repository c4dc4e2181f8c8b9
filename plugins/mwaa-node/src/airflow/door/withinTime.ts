import { AirflowUnavailableError } from '../AirflowUnavailableError';

/**
 * Runs with a signal that also fires when the time is over. Whoever aborts
 * gets the AbortError, whoever waited too long an AirflowUnavailableError.
 */
export async function withinTime<T>(
  options: {
    signal?: AbortSignal;
    timeoutMs: number;
    /** For the message. */
    what: string;
  },
  run: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const { signal, timeoutMs, what } = options;
  signal?.throwIfAborted();
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    return await run(signal ? AbortSignal.any([signal, timeout]) : timeout);
  } catch (error) {
    if (timeout.aborted && !signal?.aborted) {
      throw new AirflowUnavailableError(
        'slow',
        `There was no answer from ${what} within ${timeoutMs / 1000} s; try again later`,
        error,
      );
    }
    throw error;
  }
}
