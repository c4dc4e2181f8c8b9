import { InputError } from '@backstage/errors';
import {
  airflowTarget,
  importedProviders,
  requirementsFor,
} from 'backstage-plugin-mwaa-common';
import { DagBucket, DagListing, eachBounded } from 'backstage-plugin-mwaa-node';

const READS_AT_ONCE = 16;
const MAX_BYTES = 512 * 1024;
const MOST_REMEMBERED = 10_000;

type Entries = DagListing['entries'];

/** What deployed DAG files import; each content is read once. */
export class DeployedImports {
  /** Distributions, by bucket, key and ETag. */
  readonly #known = new Map<string, string[]>();

  /** Lines for requirements.txt of what the image lacks, sorted. */
  async requirements(
    entries: Entries,
    { bucket, airflowVersion }: { bucket: DagBucket; airflowVersion: string },
  ): Promise<string[]> {
    const found = new Set<string>();
    const [failure] = await eachBounded(
      entries,
      { limit: READS_AT_ONCE },
      async entry => {
        for (const provider of await this.#providers(entry, bucket)) {
          found.add(provider);
        }
      },
    );
    if (failure) throw failure.error;
    return requirementsFor(
      [...found].map(provider => ({ provider })),
      airflowTarget(airflowVersion),
    );
  }

  async #providers({ key, etag }: Entries[number], bucket: DagBucket) {
    const content = JSON.stringify([bucket.bucketName, key, etag]);
    const known = this.#known.get(content);
    if (known) return known;
    const providers = importedProviders(await textOf(key, bucket));
    this.#known.set(content, providers);
    const [oldest] = this.#known.keys();
    if (this.#known.size > MOST_REMEMBERED) this.#known.delete(oldest);
    return providers;
  }
}

/** Empty for a file that is gone since, and for one that is too large to be written by hand. */
async function textOf(key: string, bucket: DagBucket): Promise<string> {
  try {
    const stored = await bucket.get(key, { maxBytes: MAX_BYTES });
    return stored ? Buffer.from(stored.body).toString('utf8') : '';
  } catch (error) {
    if (error instanceof InputError) return '';
    throw error;
  }
}
