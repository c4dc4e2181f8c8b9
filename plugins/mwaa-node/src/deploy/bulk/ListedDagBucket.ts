import {
  DagBucket,
  ObjectState,
  ObjectVersion,
  PutObjectRequest,
} from '../../aws/DagBucket';
import { DagsListing } from './DagsListing';

/**
 * A bucket that answers the first listing of each prefix out of one listing of
 * all folders. Safe for a deployment, because it claims the folder only on the
 * manifest's ETag, writes only on the ETags of its files, and looks again by
 * itself when either has changed; every later listing is asked of the bucket.
 */
export class ListedDagBucket implements DagBucket {
  readonly bucketName: string;
  readonly #bucket: DagBucket;
  readonly #listing: DagsListing;
  readonly #answered = new Set<string>();

  constructor(bucket: DagBucket, listing: DagsListing) {
    this.bucketName = bucket.bucketName;
    this.#bucket = bucket;
    this.#listing = listing;
  }

  async list(prefix: string, signal?: AbortSignal): Promise<ObjectState[]> {
    if (this.#answered.has(prefix)) {
      return this.#bucket.list(prefix, signal);
    }
    this.#answered.add(prefix);
    return this.#listing.list(prefix);
  }

  listVersions(prefix: string, signal?: AbortSignal): Promise<ObjectVersion[]> {
    return this.#bucket.listVersions(prefix, signal);
  }

  head(key: string, signal?: AbortSignal) {
    return this.#bucket.head(key, signal);
  }

  get(...[key, options]: Parameters<DagBucket['get']>) {
    return this.#bucket.get(key, options);
  }

  put(request: PutObjectRequest) {
    return this.#bucket.put(request);
  }

  delete(...[key, condition, signal]: Parameters<DagBucket['delete']>) {
    return this.#bucket.delete(key, condition, signal);
  }

  deleteVersion(
    ...[key, versionId, signal]: Parameters<DagBucket['deleteVersion']>
  ) {
    return this.#bucket.deleteVersion(key, versionId, signal);
  }
}
