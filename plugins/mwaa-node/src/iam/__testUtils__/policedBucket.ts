import { NotAllowedError } from '@backstage/errors';
import { BucketRequest, FaultyDagBucket } from '../../testing/FaultyDagBucket';
import { InMemoryDagBucket } from '../../testing/InMemoryDagBucket';
import { IamPolicyDocument } from '../IamPolicyDocument';
import { IamRequest, isAllowed } from './isAllowed';

const OBJECT_ACTIONS: Partial<Record<BucketRequest['method'], string>> = {
  head: 's3:GetObject',
  get: 's3:GetObject',
  put: 's3:PutObject',
  delete: 's3:DeleteObject',
  deleteVersion: 's3:DeleteObjectVersion',
};

function asked({ method, key }: BucketRequest, bucket: string): IamRequest {
  const action = OBJECT_ACTIONS[method];
  return action
    ? { action, resource: `arn:aws:s3:::${bucket}/${key}` }
    : {
        action:
          method === 'listVersions' ? 's3:ListBucketVersions' : 's3:ListBucket',
        resource: `arn:aws:s3:::${bucket}`,
        context: { 's3:prefix': key },
      };
}

/** The bucket for somebody whom the policy allows only so much. */
export const policedBucket = (
  bucket: InMemoryDagBucket,
  policy: IamPolicyDocument,
) =>
  new FaultyDagBucket(bucket, {
    before: request => {
      const question = asked(request, bucket.bucketName);
      if (!isAllowed(policy, question)) {
        throw new NotAllowedError(`needs ${question.action} on ${request.key}`);
      }
    },
  });
