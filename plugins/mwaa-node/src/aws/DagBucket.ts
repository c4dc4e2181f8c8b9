/** What S3 tells about one object. `etag` is only the token for If-Match. */
export interface ObjectState {
  key: string;
  etag: string;
  size: number;
  versionId?: string;
  /** Hex SHA-256 from our own object metadata; absent on foreign objects. */
  sha256?: string;
}

export interface StoredObject extends ObjectState {
  body: Uint8Array;
}

/** One of the versions that a bucket keeps of a key. */
export interface ObjectVersion {
  key: string;
  versionId: string;
  isLatest: boolean;
  /** Somebody removed the key at that moment; there is nothing to read. */
  isDeleteMarker: boolean;
  /** Bytes. */
  size: number;
  lastModified?: Date;
}

/** What must be true of the key at the moment of the write. */
export type WriteCondition = { ifNoneMatch: '*' } | { ifMatch: string };

export interface PutObjectRequest {
  key: string;
  body: Uint8Array;
  contentType: string;
  condition: WriteCondition;
  signal?: AbortSignal;
}

/**
 * The one door to the bucket of an environment. Conditions are mandatory:
 * there is no way to write or delete without saying what was observed.
 *
 * Errors are those of `@backstage/errors`: ConflictError when a condition
 * does not hold (412 and 409), NotAllowedError naming the IAM action that is
 * missing, NotFoundError for a bucket that does not exist.
 */
export interface DagBucket {
  readonly bucketName: string;
  /**
   * Everything under the prefix, all pages. `splitAt`: ASCII texts in order,
   * each with the prefix before it, at which the listing may be cut into parts
   * that are read side by side. They change nothing of the answer.
   */
  list(
    prefix: string,
    signal?: AbortSignal,
    splitAt?: readonly string[],
  ): Promise<ObjectState[]>;
  head(key: string, signal?: AbortSignal): Promise<ObjectState | undefined>;
  get(
    key: string,
    options?: { versionId?: string; maxBytes?: number; signal?: AbortSignal },
  ): Promise<StoredObject | undefined>;
  /** Every version of every key under the prefix, per key the newest first, all pages. */
  listVersions(prefix: string, signal?: AbortSignal): Promise<ObjectVersion[]>;
  put(request: PutObjectRequest): Promise<ObjectState>;
  delete(
    key: string,
    condition: { ifMatch: string },
    signal?: AbortSignal,
  ): Promise<void>;
  /** Removes one version for good. */
  deleteVersion(
    key: string,
    versionId: string,
    signal?: AbortSignal,
  ): Promise<void>;
}
