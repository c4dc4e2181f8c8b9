import {
  BucketEncryption,
  BucketSettings,
  BucketVersioning,
  PrefixEntries,
  PublicAccessBlock,
} from '../aws/BucketSettings';

/** What the bucket answers; an Error is thrown. */
export interface InMemorySettings {
  region: string | Error;
  versioning: BucketVersioning | Error;
  publicAccessBlock: PublicAccessBlock | Error;
  encryption: BucketEncryption | Error;
  entries: PrefixEntries | Error;
}

async function answer<T>(
  given: T | Error,
  signal: AbortSignal | undefined,
): Promise<T> {
  signal?.throwIfAborted();
  if (given instanceof Error) {
    throw given;
  }
  return given;
}

/** An empty bucket in us-east-1 that is set up as MWAA demands, changed as the test needs. */
export class InMemoryBucketSettings implements BucketSettings {
  readonly bucketName: string;
  readonly #settings: InMemorySettings;

  constructor(
    changes: Partial<InMemorySettings> = {},
    bucketName: string = 'in-memory',
  ) {
    this.bucketName = bucketName;
    this.#settings = {
      region: 'us-east-1',
      versioning: 'Enabled',
      publicAccessBlock: {
        blockPublicAcls: true,
        ignorePublicAcls: true,
        blockPublicPolicy: true,
        restrictPublicBuckets: true,
      },
      encryption: { algorithm: 'AES256' },
      entries: { folders: [], files: [] },
      ...changes,
    };
  }

  region(signal?: AbortSignal) {
    return answer(this.#settings.region, signal);
  }

  versioning(signal?: AbortSignal) {
    return answer(this.#settings.versioning, signal);
  }

  publicAccessBlock(signal?: AbortSignal) {
    return answer(this.#settings.publicAccessBlock, signal);
  }

  encryption(signal?: AbortSignal) {
    return answer(this.#settings.encryption, signal);
  }

  entries(_prefix: string, signal?: AbortSignal) {
    return answer(this.#settings.entries, signal);
  }
}
