import { isError } from '@backstage/errors';
import { SlowAnswerError } from '../cache/SharedAnswers';
import { missingIamAction, NETWORK } from './errors';

/** Why AWS did not give what it was asked for. */
export type FailureKind =
  | 'access-denied'
  | 'not-found'
  | 'throttled'
  | 'slow'
  | 'unreachable'
  | 'error';

const THROTTLED =
  /^(Throttl\w*|TooManyRequests(Exception)?|RequestLimitExceeded|SlowDown)$/;

/** The kind of an error that `awsError` made, or that waiting for it did. */
export function failureKind(error: unknown): FailureKind {
  if (!isError(error)) return 'error';
  const { name, cause } = error;
  if (missingIamAction(error) || name === 'NotAllowedError') {
    return 'access-denied';
  }
  if (name === 'NotFoundError') return 'not-found';
  if (error instanceof SlowAnswerError) return 'slow';
  if (name !== 'ServiceUnavailableError' || !isError(cause)) return 'error';
  if (THROTTLED.test(cause.name)) return 'throttled';
  return NETWORK.test(`${cause.name} ${cause.message}`)
    ? 'unreachable'
    : 'error';
}
