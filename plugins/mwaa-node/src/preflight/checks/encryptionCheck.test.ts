import { mwaaEnvironmentFixture } from '../../testing/mwaaEnvironmentFixture';
import { encryptionCheck } from './encryptionCheck';

const id = '1234abcd-12ab-34cd-56ef-1234567890ab';
const arn = `arn:aws-cn:kms:cn-north-1:000000000000:key/${id}`;
const aliasArn = 'arn:aws-cn:kms:cn-north-1:000000000000:alias/mwaa';

const check = (
  environmentKey?: string,
  bucketKey?: string,
  algorithm?: string,
) =>
  encryptionCheck(
    {
      algorithm: algorithm ?? (bucketKey ? 'aws:kms' : 'AES256'),
      ...(bucketKey && { kmsKey: bucketKey }),
    },
    mwaaEnvironmentFixture({
      arn: 'arn:aws-cn:airflow:cn-north-1:000000000000:environment/dev',
      kmsKey: environmentKey,
    }),
  ).status;

describe('encryptionCheck', () => {
  it.each([
    [arn, arn],
    [arn, id],
    [id, arn],
    [id, id],
    ['alias/mwaa', aliasArn],
    ['alias/mwaa', 'alias/mwaa'],
  ])('takes %s and %s for the same key', (environmentKey, bucketKey) => {
    expect(check(environmentKey, bucketKey)).toBe('pass');
    expect(check(environmentKey, bucketKey, 'aws:kms:dsse')).toBe('pass');
  });

  it.each([
    [arn, '00000000-12ab-34cd-56ef-1234567890ab'],
    [id, arn.replace('cn-north-1', 'cn-northwest-1')],
    [id, arn.replace('000000000000', '111111111111')],
  ])('takes %s and %s for two keys', (environmentKey, bucketKey) => {
    expect(check(environmentKey, bucketKey)).toBe('failure');
  });

  it.each([
    [arn, 'alias/mwaa'],
    [aliasArn, id],
    ['alias/mwaa', 'alias/other'],
  ])('cannot tell whether %s and %s are the same', (one, other) => {
    expect(check(one, other)).toBe('warning');
  });

  it('is content where neither has a key of its own', () => {
    expect(check()).toBe('pass');
    expect(check(undefined, undefined, 'aws:kms')).toBe('pass');
    expect(check(undefined, 'alias/aws/s3')).toBe('pass');
  });

  it('warns where only one has a key of its own', () => {
    expect(check(undefined, arn)).toBe('warning');
    expect(check(arn)).toBe('warning');
    expect(check(arn, 'alias/aws/s3')).toBe('warning');
  });
});
