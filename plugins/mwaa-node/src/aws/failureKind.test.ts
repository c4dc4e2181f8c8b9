import { ServiceUnavailableError } from '@backstage/errors';
import { SlowAnswerError } from '../cache/SharedAnswers';
import { awsError } from './errors';
import { failureKind } from './failureKind';

const answered = (name: string, status?: number, message = 'no') =>
  awsError(
    Object.assign(new Error(message), {
      name,
      ...(status && { $metadata: { httpStatusCode: status } }),
    }),
    { action: 'airflow:GetEnvironment', resource: 'the environment dev' },
  );

describe('failureKind', () => {
  it.each([
    ['access-denied', answered('AccessDeniedException', 403)],
    ['access-denied', answered('ExpiredToken', 403)],
    ['not-found', answered('ResourceNotFoundException', 404)],
    ['throttled', answered('ThrottlingException', 429)],
    [
      'unreachable',
      answered('Error', undefined, 'connect ECONNREFUSED 127.0.0.1:1'),
    ],
    ['slow', new SlowAnswerError('not yet')],
    ['error', answered('InternalServerException', 500)],
    ['error', new ServiceUnavailableError('not yet created')],
    ['error', new TypeError('x')],
    ['error', 'x'],
  ])('tells %s', (kind, error) => {
    expect(failureKind(error)).toBe(kind);
  });
});
