import type {
  ListObjectVersionsOutput,
  ListObjectVersionsRequest,
} from '@aws-sdk/client-s3';
import { BucketSender } from './BucketSender';
import { ObjectVersion } from './DagBucket';
import { loadS3 } from './loadSdk';
import { versionsOf } from './versionsOf';

/** Versions of all pages, per key the newest first. */
export async function listedVersions(
  sender: BucketSender,
  options: { request: ListObjectVersionsRequest; signal?: AbortSignal },
): Promise<ObjectVersion[]> {
  const { request, signal } = options;
  const { ListObjectVersionsCommand } = loadS3();
  const versions: ObjectVersion[] = [];
  let next: { KeyMarker?: string; VersionIdMarker?: string } | undefined = {};
  while (next) {
    const page: ListObjectVersionsOutput = await sender.send(
      new ListObjectVersionsCommand({ ...request, ...next }),
      signal,
    );
    versions.push(...versionsOf(page));
    next = page.IsTruncated
      ? {
          KeyMarker: page.NextKeyMarker,
          VersionIdMarker: page.NextVersionIdMarker,
        }
      : undefined;
  }
  return versions;
}
