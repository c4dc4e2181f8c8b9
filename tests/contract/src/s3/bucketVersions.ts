import {
  ListObjectVersionsCommand,
  ListObjectVersionsOutput,
} from '@aws-sdk/client-s3';
import { ContractServer } from './ContractServer';

/** One version of a key; a delete marker has no ETag. */
export interface KeyVersion {
  versionId: string;
  etag?: string;
  isLatest: boolean;
}

/** Every version of every key of a bucket, in no order that matters. */
export type BucketVersions = Map<string, KeyVersion[]>;

/** Asks the server itself, past everything that is under test. */
export async function bucketVersions(
  server: ContractServer,
  bucketName: string,
): Promise<BucketVersions> {
  const found: BucketVersions = new Map();
  let page: ListObjectVersionsOutput | undefined;
  do {
    page = await server.client.send(
      new ListObjectVersionsCommand({
        Bucket: bucketName,
        KeyMarker: page?.NextKeyMarker,
        VersionIdMarker: page?.NextVersionIdMarker,
      }),
    );
    for (const version of [
      ...(page.Versions ?? []),
      ...(page.DeleteMarkers ?? []).map(marker => ({
        ...marker,
        ETag: undefined,
      })),
    ]) {
      const { Key, VersionId, ETag, IsLatest } = version;
      const versions = found.get(Key!) ?? [];
      versions.push({
        versionId: VersionId!,
        etag: ETag,
        isLatest: IsLatest ?? false,
      });
      found.set(Key!, versions);
    }
  } while (page.IsTruncated);
  return found;
}
