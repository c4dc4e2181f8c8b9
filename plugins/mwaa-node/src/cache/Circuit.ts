import { AirflowUnavailableError } from '../airflow/AirflowUnavailableError';
import { unavailableOf } from '../airflow/unavailableOf';

/** So many failures in a row, and nobody is asked for a while. */
const FAILURES = 3;
const PAUSE_MS = 15_000;

/** What asking again at once would only make worse. */
const OVERLOADED = new Set(['unreachable', 'slow', 'throttled']);

/**
 * Lets nobody ask an Airflow that has not answered three times in a row: for
 * 15 seconds, then one question goes through, and its answer decides.
 */
export class Circuit {
  #failures = 0;
  #closedUntil = 0;
  #isProbing = false;
  #last: unknown;

  /** AirflowUnavailableError, with the last reason, while nobody is asked. */
  async run<T>(ask: () => Promise<T>): Promise<T> {
    const isProbe = this.#failures >= FAILURES;
    if (isProbe) {
      if (this.#isProbing || Date.now() < this.#closedUntil) {
        throw this.#refusal();
      }
      this.#isProbing = true;
    }
    try {
      const answer = await ask();
      this.#failures = 0;
      return answer;
    } catch (error) {
      this.#note(error);
      throw error;
    } finally {
      if (isProbe) this.#isProbing = false;
    }
  }

  #note(error: unknown): void {
    if (!OVERLOADED.has(unavailableOf(error).kind)) {
      // A refusal is an answer too.
      this.#failures = 0;
      return;
    }
    this.#failures += 1;
    this.#last = error;
    this.#closedUntil = Date.now() + PAUSE_MS;
  }

  #refusal(): Error {
    const { kind, message } = unavailableOf(this.#last);
    return new AirflowUnavailableError(
      kind,
      `${message}. It was so ${FAILURES} times in a row, so Airflow is asked again only after ${PAUSE_MS / 1000} s`,
    );
  }
}
