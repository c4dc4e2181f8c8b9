import { z } from 'zod/v3';
import { DagBucket } from '../../aws/DagBucket';
import { indexKeyOf } from '../layout';
import { DagsListing } from './DagsListing';
import { DeploymentIndex } from './DeploymentIndex';

const MAX_INDEX_BYTES = 64 * 1024 * 1024;

const schema = z.object({
  format: z.literal(1),
  dags: z.record(
    z.object({
      manifest: z.string(),
      owner: z.string(),
      component: z.string(),
      files: z.array(z.tuple([z.string(), z.string(), z.string()])),
    }),
  ),
});

export interface ReadIndex {
  index: DeploymentIndex;
  /** What a new index is put on the condition of. */
  etag?: string;
}

function parse(body: Uint8Array): DeploymentIndex {
  try {
    const { dags } = schema.parse(
      JSON.parse(Buffer.from(body).toString('utf8')),
    );
    return new Map(Object.entries(dags));
  } catch {
    // It only saves reading. What cannot be read saves none, and is replaced.
    return new Map();
  }
}

/** The index as it was listed; empty where there is none, or none that can be read. */
export async function readIndex(
  options: { bucket: DagBucket; dagsPath: string; signal?: AbortSignal },
  listing: DagsListing,
): Promise<ReadIndex> {
  const { bucket, dagsPath, signal } = options;
  const key = indexKeyOf(dagsPath);
  const listed = listing.list(key).find(object => object.key === key);
  if (!listed) {
    return { index: new Map() };
  }
  if (listed.size > MAX_INDEX_BYTES) {
    return { index: new Map(), etag: listed.etag };
  }
  const stored = await bucket.get(key, { maxBytes: MAX_INDEX_BYTES, signal });
  return stored
    ? { index: parse(stored.body), etag: stored.etag }
    : { index: new Map() };
}
