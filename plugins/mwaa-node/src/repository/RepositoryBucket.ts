import { DagBucket } from '../aws/DagBucket';

/** Where repositories of components are kept when no git host is used. */
export interface RepositoryBucket {
  bucket: DagBucket;
  /** No slash at either end; may be empty. */
  prefix: string;
  /** URL of a key as Backstage's `awsS3` integration reads it. */
  urlOf(key: string): string;
}
