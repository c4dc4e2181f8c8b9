import {
  ConflictError,
  NotAllowedError,
  ServiceUnavailableError,
} from '@backstage/errors';
import { InvalidDagSpecError } from 'backstage-plugin-mwaa-common';
import { awsFailure } from 'backstage-plugin-mwaa-node/testUtils';
import { problemDetails } from './problemDetails';

describe('problemDetails', () => {
  it.each([
    [403, new NotAllowedError('no')],
    [409, new ConflictError('no')],
    [503, new ServiceUnavailableError('no')],
  ])('is %s of %s', (status, error) => {
    expect(problemDetails(error)).toEqual({
      status,
      name: error.name,
      message: 'no',
    });
  });

  it('has all problems of a specification, and the IAM action of a refusal', () => {
    const problems = [{ path: ['dagId'], message: 'is missing' }];
    expect(problemDetails(new InvalidDagSpecError(problems))).toMatchObject({
      status: 400,
      name: 'InputError',
      problems,
    });
    expect(
      problemDetails(awsFailure('AccessDenied', 's3:ListBucket')),
    ).toMatchObject({ status: 403, iamAction: 's3:ListBucket' });
  });

  it.each([
    new TypeError('PLANTED'),
    Object.assign(new Error('PLANTED'), { name: 'CredentialsProviderError' }),
    Object.assign(new Error('PLANTED'), { status: 418 }),
    'PLANTED',
  ])('tells nothing of what nobody expects', error => {
    const details = problemDetails(error);
    expect(details.status).toBe(500);
    expect(JSON.stringify(details)).not.toContain('PLANTED');
  });

  it('tells nothing of a cause', () => {
    const error = new NotAllowedError('no', new Error('key PLANTED'));
    expect(JSON.stringify(problemDetails(error))).not.toContain('PLANTED');
  });
});
