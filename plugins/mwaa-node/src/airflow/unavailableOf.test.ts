import { NotAllowedError } from '@backstage/errors';
import { SlowAnswerError } from '../cache/SharedAnswers';
import { awsFailure } from '../testing/awsFailure';
import { AirflowUnavailableError } from './AirflowUnavailableError';
import { unavailableOf } from './unavailableOf';

describe('unavailableOf', () => {
  it.each([
    [new AirflowUnavailableError('private', 'in the VPC'), 'private'],
    [awsFailure('ThrottlingException', 'airflow:InvokeRestApi'), 'throttled'],
    [new SlowAnswerError('open for 10 s'), 'slow'],
    [new Error('unexpected'), 'error'],
    ['no error at all', 'error'],
  ])('tells the kind of %s', (error, kind) => {
    expect(unavailableOf(error)).toEqual({
      kind,
      message: expect.any(String),
    });
  });

  it('names the IAM action that the role lacks', () => {
    expect(
      unavailableOf(awsFailure('AccessDenied', 'logs:GetLogEvents')),
    ).toMatchObject({
      kind: 'access-denied',
      iamAction: 'logs:GetLogEvents',
      message: expect.stringContaining('logs:GetLogEvents'),
    });
  });

  it('leaves out what AWS said of itself', () => {
    const error = new NotAllowedError('needs more', new Error('PLANTED'));
    expect(unavailableOf(error).message).toBe('needs more');
  });
});
