import { randomUUID } from 'node:crypto';
import {
  CreateBucketCommand,
  PutBucketVersioningCommand,
} from '@aws-sdk/client-s3';
import { ContractServer } from './ContractServer';

/** Creates an empty versioned bucket and hands back its name. */
export async function newBucket(server: ContractServer): Promise<string> {
  const Bucket = `contract-${randomUUID()}`;
  await server.client.send(new CreateBucketCommand({ Bucket }));
  await server.client.send(
    new PutBucketVersioningCommand({
      Bucket,
      VersioningConfiguration: { Status: 'Enabled' },
    }),
  );
  return Bucket;
}
