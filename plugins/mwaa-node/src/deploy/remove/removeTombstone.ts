import { DagBucket } from '../../aws/DagBucket';
import { isConflict } from '../applyFile';

/**
 * Takes away the manifest that only says that the DAG was removed. When it is
 * no longer that one, another removal has done so, or somebody has claimed the
 * dag_id since: either way nothing of the removal is left.
 */
export async function removeTombstone(
  bucket: DagBucket,
  tombstone: { key: string; etag: string },
  signal?: AbortSignal,
): Promise<void> {
  try {
    await bucket.delete(tombstone.key, { ifMatch: tombstone.etag }, signal);
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
  }
}
