import { S3Client } from '@aws-sdk/client-s3';
import { S3DagBucket } from 'backstage-plugin-mwaa-node';
import { operations } from './operations';

/** What the process is told, as JSON in its first argument. */
export interface KilledDeployment {
  /** Name among the operations. */
  operation: string;
  endpoint: string;
  accountId: string;
  credentials: { accessKeyId: string; secretAccessKey: string };
  bucketNames: string[];
}

/**
 * Entry point of a process that runs one operation in many buckets at once.
 * It is killed while it waits for answers; when it ends by itself, something
 * is wrong.
 */
async function main(): Promise<void> {
  const { operation, endpoint, accountId, credentials, bucketNames } =
    JSON.parse(process.argv[2]) as KilledDeployment;
  const client = new S3Client({
    endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials,
  });
  await Promise.all(
    bucketNames.map(bucketName =>
      operations[operation].run(
        new S3DagBucket({
          client: async () => client,
          bucketName,
          expectedBucketOwner: accountId,
        }),
        'd-killed',
      ),
    ),
  );
}

main().catch(error => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
