import { BucketVersions } from './bucketVersions';

/**
 * Nothing that was in the bucket is gone for good, and whatever is not the
 * DAG's is exactly as it was.
 *
 * @param isOurs - whether a key is one that the DAG's deployments may write
 */
export function expectNothingLost(
  before: BucketVersions,
  after: BucketVersions,
  isOurs: (key: string) => boolean,
): void {
  const identity = (versions: BucketVersions) =>
    [...versions].flatMap(([key, of]) =>
      of.map(({ versionId, etag }) => `${key} ${versionId} ${etag}`),
    );
  const kept = new Set(identity(after));
  expect(identity(before).filter(version => !kept.has(version))).toEqual([]);

  const foreign = (versions: BucketVersions) =>
    Object.fromEntries([...versions].filter(([key]) => !isOurs(key)));
  expect(foreign(after)).toEqual(foreign(before));
}
