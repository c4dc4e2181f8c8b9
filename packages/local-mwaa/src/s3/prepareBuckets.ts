import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  PutPublicAccessBlockCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { LocalAws } from '../environments/LocalAws';

/**
 * Creates the buckets that are missing and sets on all of them what MWAA
 * demands: versioning, and no public access. Safe to run again.
 */
export async function prepareBuckets(
  aws: LocalAws,
  endpoint: string,
): Promise<void> {
  const buckets = [aws.repositories, ...aws.environments];
  for (const accountId of new Set(buckets.map(b => b.accountId))) {
    // The S3 server takes a key of twelve digits as the account itself and
    // never looks at the secret.
    const client = new S3Client({
      endpoint,
      region: aws.region,
      forcePathStyle: true,
      credentials: { accessKeyId: accountId, secretAccessKey: accountId },
    });
    try {
      for (const { bucket } of buckets.filter(b => b.accountId === accountId)) {
        // In us-east-1 one may create one's own bucket again.
        await client.send(new CreateBucketCommand({ Bucket: bucket }));
        await client.send(
          new PutBucketVersioningCommand({
            Bucket: bucket,
            VersioningConfiguration: { Status: 'Enabled' },
          }),
        );
        await client.send(
          new PutPublicAccessBlockCommand({
            Bucket: bucket,
            PublicAccessBlockConfiguration: {
              BlockPublicAcls: true,
              IgnorePublicAcls: true,
              BlockPublicPolicy: true,
              RestrictPublicBuckets: true,
            },
          }),
        );
      }
    } finally {
      client.destroy();
    }
  }
}
