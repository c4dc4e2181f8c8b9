import { PutObjectCommand } from '@aws-sdk/client-s3';
import { S3DagBucket } from 'backstage-plugin-mwaa-node';
import { bucketVersions } from './bucketVersions';
import { ContractServer } from './ContractServer';
import { ScenarioBucket } from './ScenarioBucket';
import { newBucket } from './newBucket';

/** An empty versioned bucket on the server. */
export async function newServerBucket(
  server: ContractServer,
): Promise<ScenarioBucket> {
  const bucketName = await newBucket(server);
  return {
    bucket: new S3DagBucket({
      client: async () => server.client,
      bucketName,
      expectedBucketOwner: server.accountId,
    }),
    versions: () => bucketVersions(server, bucketName),
    putForeign: (Key, Body) =>
      server.client.send(
        new PutObjectCommand({ Bucket: bucketName, Key, Body }),
      ),
  };
}
