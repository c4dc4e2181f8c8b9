import {
  GetObjectCommand,
  ListObjectVersionsCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { LocalMwaa } from 'local-mwaa';

/** What lies in the DAG's folder: text and version id, by key. */
export async function dagObjects(
  aws: LocalMwaa,
  environmentName: string,
  dagId: string,
): Promise<Record<string, { text: string; versionId: string }>> {
  const { bucket, accountId } = aws.environments.find(
    ({ name }) => name === environmentName,
  )!;
  const { accessKeyId, secretAccessKey } = aws.credentials.find(
    identity => identity.accountId === accountId,
  )!;
  const s3 = new S3Client({
    endpoint: aws.s3Endpoint,
    region: aws.region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  const { Versions = [] } = await s3.send(
    new ListObjectVersionsCommand({ Bucket: bucket, Prefix: `dags/${dagId}/` }),
  );
  const objects: Record<string, { text: string; versionId: string }> = {};
  for (const { Key, VersionId, IsLatest } of Versions) {
    if (!IsLatest) continue;
    const { Body } = await s3.send(
      new GetObjectCommand({ Bucket: bucket, Key }),
    );
    objects[Key!] = {
      text: await Body!.transformToString(),
      versionId: VersionId!,
    };
  }
  s3.destroy();
  return objects;
}
