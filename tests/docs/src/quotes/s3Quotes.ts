import { S3Refusal, withS3 } from '../s3/withS3';
import { QuotedTexts } from './QuotedTexts';
import { refusedBy } from './refusedBy';

/** What is said when S3 refuses to store the DAG file. */
const storing = (refusal: S3Refusal) => () =>
  withS3(refusal, bucket =>
    refusedBy(
      bucket.put({
        key: 'dags/orders/orders.py',
        body: Buffer.from('dag 2\n'),
        contentType: 'text/x-python',
        condition: { ifNoneMatch: '*' },
      }),
    ),
  );

/** What AWS, or the way to it, has against a deployment. */
export const s3Quotes: QuotedTexts = {
  'expired credentials': storing({ code: 'ExpiredToken', status: 400 }),
  'S3 is busy': storing({ code: 'SlowDown', status: 503 }),
  'S3 cannot be reached': storing({ code: 'ECONNRESET' }),
  'an IAM action is missing': storing({ code: 'AccessDenied', status: 403 }),
  'the key is forbidden': storing({
    code: 'AccessDenied',
    status: 403,
    message:
      'User: arn:aws:sts::123456789012:assumed-role/orders-ci/run is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-west-1:123456789012:key/KEY',
  }),
  'the bucket is elsewhere': storing({
    code: 'PermanentRedirect',
    status: 301,
  }),
  'there is no bucket': storing({ code: 'NoSuchBucket', status: 404 }),
};
