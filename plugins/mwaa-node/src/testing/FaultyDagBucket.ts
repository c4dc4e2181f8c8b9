import {
  DagBucket,
  ObjectState,
  ObjectVersion,
  PutObjectRequest,
} from '../aws/DagBucket';

/** One call of a bucket's method. */
export interface BucketRequest {
  method:
    | 'list'
    | 'listVersions'
    | 'head'
    | 'get'
    | 'put'
    | 'delete'
    | 'deleteVersion';
  key: string;
}

/**
 * Stands before a bucket and may let requests fail. `before` runs ahead of
 * the request, so what it throws is a request that never arrived; `after`
 * behind it, so what it throws is an answer that was lost.
 */
export class FaultyDagBucket implements DagBucket {
  readonly bucketName: string;
  /** Every request so far, failed ones too. */
  readonly requests: BucketRequest[] = [];
  readonly #bucket: DagBucket;
  readonly #faults: {
    before?: (request: BucketRequest, index: number) => void | Promise<void>;
    after?: (request: BucketRequest, index: number) => void | Promise<void>;
  };

  constructor(
    bucket: DagBucket,
    faults: {
      /** `index` counts from 0 over all requests. */
      before?: (request: BucketRequest, index: number) => void | Promise<void>;
      after?: (request: BucketRequest, index: number) => void | Promise<void>;
    } = {},
  ) {
    this.bucketName = bucket.bucketName;
    this.#bucket = bucket;
    this.#faults = faults;
  }

  async #pass<T>(request: BucketRequest, send: () => Promise<T>): Promise<T> {
    const index = this.requests.push(request) - 1;
    await this.#faults.before?.(request, index);
    const answer = await send();
    await this.#faults.after?.(request, index);
    return answer;
  }

  list(...[prefix, ...rest]: Parameters<DagBucket['list']>) {
    return this.#pass({ method: 'list', key: prefix }, () =>
      this.#bucket.list(prefix, ...rest),
    );
  }

  head(key: string, signal?: AbortSignal): Promise<ObjectState | undefined> {
    return this.#pass({ method: 'head', key }, () =>
      this.#bucket.head(key, signal),
    );
  }

  get(...[key, options]: Parameters<DagBucket['get']>) {
    return this.#pass({ method: 'get', key }, () =>
      this.#bucket.get(key, options),
    );
  }

  put(request: PutObjectRequest): Promise<ObjectState> {
    return this.#pass({ method: 'put', key: request.key }, () =>
      this.#bucket.put(request),
    );
  }

  delete(...[key, condition, signal]: Parameters<DagBucket['delete']>) {
    return this.#pass({ method: 'delete', key }, () =>
      this.#bucket.delete(key, condition, signal),
    );
  }

  listVersions(prefix: string, signal?: AbortSignal): Promise<ObjectVersion[]> {
    return this.#pass({ method: 'listVersions', key: prefix }, () =>
      this.#bucket.listVersions(prefix, signal),
    );
  }

  deleteVersion(
    ...[key, versionId, signal]: Parameters<DagBucket['deleteVersion']>
  ) {
    return this.#pass({ method: 'deleteVersion', key }, () =>
      this.#bucket.deleteVersion(key, versionId, signal),
    );
  }
}
