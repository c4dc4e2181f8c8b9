import { inspect } from 'node:util';
import { awsError, missingIamAction } from './errors';

const request = { action: 's3:PutObject', resource: 's3://bucket/key' };

function sdkError(
  name: string,
  httpStatusCode?: number,
  more: { message?: string; code?: string } = {},
): Error {
  return Object.assign(new Error(more.message ?? 'said AWS'), {
    ...more,
    name,
    $metadata: { httpStatusCode, requestId: 'REQ1', attempts: 1 },
    $response: { headers: { authorization: 'AWS4 secret' } },
    AWSAccessKeyId: 'AKIASECRET',
    StringToSign: 'secret to sign',
  });
}

describe('awsError', () => {
  it.each([
    ['AccessDenied', 403, 'NotAllowedError'],
    ['UnknownError', 403, 'NotAllowedError'],
    ['InvalidAccessKeyId', 403, 'NotAllowedError'],
    ['SignatureDoesNotMatch', 403, 'NotAllowedError'],
    ['ExpiredToken', 400, 'NotAllowedError'],
    ['CredentialsProviderError', undefined, 'NotAllowedError'],
    ['PreconditionFailed', 412, 'ConflictError'],
    ['ConditionalRequestConflict', 409, 'ConflictError'],
    ['NoSuchBucket', 404, 'NotFoundError'],
    ['ResourceNotFoundException', 404, 'NotFoundError'],
    ['SlowDown', 503, 'ServiceUnavailableError'],
    ['ThrottlingException', 429, 'ServiceUnavailableError'],
    ['InternalError', 500, 'ServiceUnavailableError'],
    ['TimeoutError', undefined, 'ServiceUnavailableError'],
    ['PermanentRedirect', 301, 'InputError'],
    ['ValidationException', 400, 'InputError'],
    ['Unknown', 400, 'NotAllowedError'],
  ])('turns %s (%s) into %s', (name, status, expected) => {
    const error = awsError(sdkError(name, status), request);
    expect(error.name).toBe(expected);
    expect(error.message).toContain('s3://bucket/key');
    expect(error.message).toContain('request id REQ1');
    expect(error.cause).toMatchObject({ name });
  });

  it('names the IAM action that is missing', () => {
    const error = awsError(sdkError('AccessDenied', 403), request);
    expect(error.message).toMatch(
      /need the IAM action s3:PutObject on s3:\/\/bucket\/key/,
    );
    expect(missingIamAction(error)).toBe('s3:PutObject');
  });

  it('names no IAM action where none is missing', () => {
    const expired = awsError(sdkError('ExpiredToken', 400), request);
    expect(missingIamAction(expired)).toBeUndefined();
    expect(missingIamAction('no error')).toBeUndefined();
  });

  it('names the action on the key when the key is what is forbidden', () => {
    const error = sdkError('AccessDenied', 403, {
      message:
        'User: arn:aws:sts::1:x is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:k because no policy allows it',
    });
    const mapped = awsError(error, request);
    expect(mapped.message).toMatch(/need the IAM action kms:GenerateDataKey/);
    expect(missingIamAction(mapped)).toBe('kms:GenerateDataKey');
  });

  it('knows a network that does not answer', () => {
    const error = Object.assign(new Error('connect'), { code: 'ECONNREFUSED' });
    expect(awsError(error, request)).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringContaining('could not be reached'),
    });
  });

  it.each([
    ['AWS SDK error wrapper for TimeoutError: socket hang up', /be reached/],
    ['aborted', /be reached/],
    ['Checksum mismatch: expected "a" but received "b"', /arrive whole/],
    ['@aws-sdk XML parse error: missing closing tag </ETag>', /arrive whole/],
  ])('knows what becomes of a broken answer: %s', (message, expected) => {
    expect(awsError(new Error(message), request)).toMatchObject({
      name: 'ServiceUnavailableError',
      message: expect.stringMatching(expected),
    });
  });

  it('leaves an abort as it is', () => {
    const error = Object.assign(new Error('aborted'), { name: 'AbortError' });
    expect(awsError(error, request)).toBe(error);
  });

  it('drags no secret along', () => {
    const error = awsError(sdkError('SignatureDoesNotMatch', 403), request);
    expect(inspect(error, { depth: null, showHidden: true })).not.toMatch(
      /secret|AKIA/,
    );
  });
});
