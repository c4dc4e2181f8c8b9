import { DagBucket, ObjectState } from '../../aws/DagBucket';
import { eachBounded } from '../eachBounded';
import { DagsListing } from './DagsListing';
import { listingSplits } from './listingSplits';
import { PreparedDag } from './PreparedDag';

const REQUESTS_AT_ONCE = 64;
const KEYS_A_PAGE = 1000;
// One page of a thousand keys takes about as long as this many of a few keys.
const FOLDERS_A_PAGE = 25;

/**
 * What lies there after these DAGs were written: their folders one by one, or
 * everything once more where that is less to read.
 */
export async function listingAfter(options: {
  bucket: DagBucket;
  dagsPath: string;
  before: DagsListing;
  written: readonly PreparedDag[];
  prepared: readonly PreparedDag[];
  signal?: AbortSignal;
}): Promise<DagsListing> {
  const { bucket, before, written, prepared, signal } = options;
  const pages = Math.ceil(before.size / KEYS_A_PAGE);
  if (written.length > pages * FOLDERS_A_PAGE) {
    return DagsListing.read({ ...options, splitAt: listingSplits(prepared) });
  }
  const folders = new Map<string, ObjectState[]>();
  const failures = await eachBounded(
    written,
    { limit: REQUESTS_AT_ONCE, signal },
    async ({ folder: { prefix } }) => {
      folders.set(prefix, await bucket.list(prefix, signal));
    },
  );
  if (failures.length) {
    throw failures[0].error;
  }
  signal?.throwIfAborted();
  return before.withFolders(folders);
}
