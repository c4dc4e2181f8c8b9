import { isError, toError } from '@backstage/errors';
import { Reading, Unavailable } from 'backstage-plugin-mwaa-common';
import { unavailableOf } from '../airflow/unavailableOf';
import { AskOptions, SharedAnswers } from './SharedAnswers';

const EXPECTED = new Set([
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ServiceUnavailableError',
]);

type Options = ConstructorParameters<typeof SharedAnswers>[0] & {
  /** Told of errors whose text nobody but the log may have. */
  onUnexpected(error: Error): void;
};

/**
 * Answers that all who ask share, in place of an error the last one that was
 * none: it is said to be stale, and why. Nothing is ever thrown.
 */
export class SharedReadings<T> {
  readonly #answers: SharedAnswers<T>;
  readonly #onUnexpected: Options['onUnexpected'];

  constructor({ onUnexpected, ...options }: Options) {
    this.#answers = new SharedAnswers(options);
    this.#onUnexpected = onUnexpected;
  }

  /** @param ask - runs for all of them, so nobody can abort it */
  async get(
    key: string,
    ask: () => Promise<T>,
    options?: AskOptions,
  ): Promise<Reading<T>> {
    try {
      const { value, at } = await this.#answers.get(key, ask, options);
      return { value, readAt: at.toISOString() };
    } catch (error) {
      const unavailable = this.#reason(error);
      const latest = this.#answers.latest(key);
      return latest
        ? {
            value: latest.value,
            readAt: latest.at.toISOString(),
            stale: unavailable,
          }
        : { unavailable };
    }
  }

  /** Whoever asks next for a key that begins so has it asked anew. */
  forget(prefix: string): void {
    this.#answers.forget(prefix);
  }

  #reason(error: unknown): Unavailable {
    if (isError(error) && EXPECTED.has(error.name)) {
      return unavailableOf(error);
    }
    this.#onUnexpected(toError(error));
    return {
      kind: 'error',
      message:
        'This could not be read because of an error in the backend; its log says which',
    };
  }
}
