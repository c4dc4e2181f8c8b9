import { DagBucket } from 'backstage-plugin-mwaa-node';
import { BucketVersions } from './bucketVersions';

/** A bucket of a test's own, and what can be done to it past our own door. */
export interface ScenarioBucket {
  bucket: DagBucket;
  /** Everything that is and was in it. */
  versions(): Promise<BucketVersions>;
  /** Puts an object as another tool would: no condition, no metadata of ours. */
  putForeign(key: string, content: string): Promise<unknown>;
}
