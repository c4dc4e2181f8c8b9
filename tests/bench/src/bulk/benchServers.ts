import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { S3Server, startMinistack } from 'local-mwaa';
import { startVersitygw } from 'tests-contract';
import { Keys } from './Place';
import { startDistance } from './startDistance';

/** Twelve digits: ministack takes them as the account. */
export const keys: Keys = {
  accessKeyId: '123456789012',
  secretAccessKey: 'secret-of-the-bench',
};

export const BUCKET = 'bench-bulk';

const FAR_MILLISECONDS = 30;

async function withBucket(server: S3Server): Promise<S3Server> {
  const client = new S3Client({
    endpoint: server.endpoint,
    region: 'us-east-1',
    forcePathStyle: true,
    credentials: keys,
  });
  await client.send(new CreateBucketCommand({ Bucket: BUCKET }));
  await client.send(
    new PutBucketVersioningCommand({
      Bucket: BUCKET,
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );
  client.destroy();
  return server;
}

const versitygw = async () =>
  withBucket(await startVersitygw(keys, { keepAlive: true }));

/**
 * Servers with one versioned bucket, which keep connections open as S3 does. One
 * of them answers as much later as S3 in a region nearby.
 */
export const benchServers: Record<string, () => Promise<S3Server>> = {
  versitygw,
  [`versitygw, ${FAR_MILLISECONDS} ms away`]: async () => {
    const server = await versitygw();
    const distance = await startDistance(server.endpoint, FAR_MILLISECONDS);
    return {
      endpoint: distance.endpoint,
      stop: async () => {
        await distance.stop();
        await server.stop();
      },
    };
  },
  ministack: async () => withBucket(await startMinistack()),
};
