import { InMemoryDagBucket } from 'backstage-plugin-mwaa-node/testUtils';
import { BucketVersions } from './bucketVersions';
import { ScenarioBucket } from './ScenarioBucket';

/** An empty versioned bucket that answers at once. */
export function newMemoryBucket(): ScenarioBucket {
  const bucket = new InMemoryDagBucket();
  return {
    bucket,
    versions: async () => {
      const found: BucketVersions = new Map();
      for (const { key, versionId, isLatest } of await bucket.listVersions(
        '',
      )) {
        const stored = bucket
          .versions(key)
          .find(v => v.versionId === versionId);
        const of = found.get(key) ?? [];
        of.push({ versionId, isLatest, etag: stored?.etag });
        found.set(key, of);
      }
      return found;
    },
    putForeign: async (key, content) => bucket.putForeign(key, content),
  };
}
