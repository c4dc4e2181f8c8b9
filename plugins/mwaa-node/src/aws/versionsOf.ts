import type { ListObjectVersionsOutput } from '@aws-sdk/client-s3';
import { ObjectVersion } from './DagBucket';

const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));

/** Versions and delete markers of one page, per key the newest first. */
export function versionsOf({
  Versions = [],
  DeleteMarkers = [],
}: ListObjectVersionsOutput): ObjectVersion[] {
  const all = [
    ...Versions.map(version => ({ ...version, isDeleteMarker: false })),
    // S3 hands out the two kinds apart, each in order.
    ...DeleteMarkers.map(marker => ({
      ...marker,
      Size: 0,
      isDeleteMarker: true,
    })),
  ].map(({ Key, VersionId, IsLatest, LastModified, Size, isDeleteMarker }) => ({
    key: Key!,
    versionId: VersionId!,
    isLatest: IsLatest ?? false,
    isDeleteMarker,
    size: Size ?? 0,
    ...(LastModified && { lastModified: LastModified }),
  }));
  // Within a second, which is as exact as S3 is, the one kind before the other.
  return all.sort(
    (a, b) =>
      compare(a.key, b.key) ||
      Number(b.isLatest) - Number(a.isLatest) ||
      (b.lastModified?.getTime() ?? 0) - (a.lastModified?.getTime() ?? 0),
  );
}
