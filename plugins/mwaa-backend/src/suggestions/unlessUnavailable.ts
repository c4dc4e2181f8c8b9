import { isError } from '@backstage/errors';
import { ownMessage, SlowAnswerError } from 'backstage-plugin-mwaa-node';

const EXPECTED = new Set([
  'ConflictError',
  'InputError',
  'NotAllowedError',
  'NotFoundError',
  'ServiceUnavailableError',
]);

/**
 * The answer of a service that can be done without, or why there is none.
 *
 * @param who - begins the sentence about one that takes too long
 */
export async function unlessUnavailable<T>(
  who: string,
  asked: Promise<T>,
): Promise<{ value: T } | { unavailable: string }> {
  try {
    return { value: await asked };
  } catch (error) {
    if (!isError(error) || !EXPECTED.has(error.name)) throw error;
    return {
      unavailable:
        error instanceof SlowAnswerError
          ? `${who} takes long to answer; try again in a moment`
          : ownMessage(error),
    };
  }
}
