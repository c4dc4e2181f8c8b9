import {
  GetObjectCommand,
  ListObjectsV2Command,
  ListObjectVersionsCommand,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { LocalMwaa } from 'local-mwaa';

/** Looks into a bucket of the local AWS, past everything that is tested. */
export function s3Of(aws: LocalMwaa) {
  const [{ accessKeyId, secretAccessKey }] = aws.credentials;
  const client = new S3Client({
    endpoint: aws.s3Endpoint,
    region: aws.region,
    forcePathStyle: true,
    credentials: { accessKeyId, secretAccessKey },
  });
  return {
    /** `key#version` of every version of every object, sorted. */
    async versions(bucket: string, prefix = ''): Promise<string[]> {
      const { Versions = [] } = await client.send(
        new ListObjectVersionsCommand({ Bucket: bucket, Prefix: prefix }),
      );
      return Versions.map(({ Key, VersionId }) => `${Key}#${VersionId}`).sort();
    },
    async keys(bucket: string, prefix = ''): Promise<string[]> {
      const versions = await this.versions(bucket, prefix);
      return [...new Set(versions.map(version => version.split('#')[0]))];
    },
    /** What lies there now, without what a removal left as old versions. */
    async current(bucket: string, prefix = ''): Promise<string[]> {
      const { Contents = [] } = await client.send(
        new ListObjectsV2Command({ Bucket: bucket, Prefix: prefix }),
      );
      return Contents.map(({ Key }) => Key!).sort();
    },
    async text(bucket: string, key: string): Promise<string> {
      const { Body } = await client.send(
        new GetObjectCommand({ Bucket: bucket, Key: key }),
      );
      return Body!.transformToString();
    },
    async put(bucket: string, key: string, text: string): Promise<void> {
      await client.send(
        new PutObjectCommand({ Bucket: bucket, Key: key, Body: text }),
      );
    },
    close: () => client.destroy(),
  };
}
