import { createHash } from 'node:crypto';
import { ConflictError, InputError } from '@backstage/errors';
import {
  DagBucket,
  ObjectState,
  ObjectVersion,
  PutObjectRequest,
  StoredObject,
  WriteCondition,
} from '../aws/DagBucket';

interface Version extends StoredObject {
  versionId: string;
}

interface Removal {
  removed: true;
  versionId: string;
}

/** A versioned bucket in memory that honours conditions as S3 does. */
export class InMemoryDagBucket implements DagBucket {
  readonly bucketName: string;
  readonly #versions = new Map<string, (Version | Removal)[]>();
  #lastVersion = 0;

  constructor(bucketName: string = 'in-memory') {
    this.bucketName = bucketName;
  }

  async list(prefix: string, signal?: AbortSignal): Promise<ObjectState[]> {
    signal?.throwIfAborted();
    return this.keys()
      .filter(key => key.startsWith(prefix))
      .map(key => {
        const { etag, size } = this.#current(key)!;
        return { key, etag, size };
      });
  }

  async head(
    key: string,
    signal?: AbortSignal,
  ): Promise<ObjectState | undefined> {
    signal?.throwIfAborted();
    const current = this.#current(key);
    return current && stateOf(current);
  }

  async get(
    key: string,
    options: {
      versionId?: string;
      maxBytes?: number;
      signal?: AbortSignal;
    } = {},
  ): Promise<StoredObject | undefined> {
    options.signal?.throwIfAborted();
    const stored = options.versionId
      ? this.versions(key).find(v => v.versionId === options.versionId)
      : this.#current(key);
    if (stored && stored.size > (options.maxBytes ?? Infinity)) {
      throw new InputError(
        `s3://${this.bucketName}/${key} is larger than ${options.maxBytes} bytes`,
      );
    }
    return stored && { ...stored };
  }

  async put(request: PutObjectRequest): Promise<ObjectState> {
    request.signal?.throwIfAborted();
    this.#check(request.key, request.condition);
    const sha256 = createHash('sha256').update(request.body).digest('hex');
    return stateOf(this.#store(request.key, request.body, sha256));
  }

  async delete(
    key: string,
    condition: { ifMatch: string },
    signal?: AbortSignal,
  ): Promise<void> {
    signal?.throwIfAborted();
    this.#check(key, condition);
    this.deleteForeign(key);
  }

  async listVersions(
    prefix: string,
    signal?: AbortSignal,
  ): Promise<ObjectVersion[]> {
    signal?.throwIfAborted();
    return [...this.#versions.keys()]
      .filter(key => key.startsWith(prefix))
      .sort()
      .flatMap(key =>
        this.#versions
          .get(key)!
          .map((version, index, all) => ({
            key,
            versionId: version.versionId,
            isLatest: index === all.length - 1,
            isDeleteMarker: 'removed' in version,
            size: 'removed' in version ? 0 : version.size,
          }))
          .reverse(),
      );
  }

  async deleteVersion(
    key: string,
    versionId: string,
    signal?: AbortSignal,
  ): Promise<void> {
    signal?.throwIfAborted();
    const kept = (this.#versions.get(key) ?? []).filter(
      version => version.versionId !== versionId,
    );
    if (kept.length) {
      this.#versions.set(key, kept);
    } else {
      this.#versions.delete(key);
    }
  }

  /** Puts an object as another tool would: no condition, no metadata of ours. */
  putForeign(key: string, content: string | Uint8Array): ObjectState {
    return stateOf(this.#store(key, Buffer.from(content)));
  }

  /** Removes an object as another tool would. */
  deleteForeign(key: string): void {
    this.#versions
      .get(key)
      ?.push({ removed: true, versionId: `v${++this.#lastVersion}` });
  }

  /** Keys that are there now, sorted. */
  keys(): string[] {
    return [...this.#versions.keys()].filter(key => this.#current(key)).sort();
  }

  /** The content as text; undefined if there is no such key. */
  text(key: string): string | undefined {
    const current = this.#current(key);
    return current && Buffer.from(current.body).toString('utf8');
  }

  /** Everything that ever lay at the key, oldest first. */
  versions(key: string): Version[] {
    return (this.#versions.get(key) ?? []).filter(
      (version): version is Version => !('removed' in version),
    );
  }

  #current(key: string): Version | undefined {
    const newest = this.#versions.get(key)?.at(-1);
    return newest && 'removed' in newest ? undefined : newest;
  }

  #check(key: string, condition: WriteCondition) {
    const current = this.#current(key);
    const holds =
      'ifMatch' in condition ? current?.etag === condition.ifMatch : !current;
    if (!holds) {
      throw new ConflictError(
        `s3://${this.bucketName}/${key} is not as it was observed`,
      );
    }
  }

  #store(key: string, body: Uint8Array, sha256?: string): Version {
    const version: Version = {
      key,
      body: Uint8Array.from(body),
      size: body.byteLength,
      etag: `"${createHash('md5').update(body).digest('hex')}"`,
      versionId: `v${++this.#lastVersion}`,
      ...(sha256 && { sha256 }),
    };
    this.#versions.set(key, [...(this.#versions.get(key) ?? []), version]);
    return version;
  }
}

function stateOf({ body: _, ...state }: StoredObject): ObjectState {
  return state;
}
