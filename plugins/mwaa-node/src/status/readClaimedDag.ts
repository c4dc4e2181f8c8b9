import { ConflictError } from '@backstage/errors';
import { DagBucket } from '../aws/DagBucket';
import { recordState } from '../deploy/history/recordState';
import { dagFolder } from '../deploy/layout';
import { observeClaim } from '../deploy/observeClaim';
import { isClaim } from '../deploy/ownership';
import { ClaimedDag } from './ClaimedDag';
import { deployedDagOf } from './deployedDagOf';

/**
 * Whose the dag_id is, and what is deployed; `null` where nobody claims it.
 * ConflictError when something lies in the manifest's place that is none.
 */
export async function readClaimedDag(options: {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  signal?: AbortSignal;
}): Promise<ClaimedDag | null> {
  const { bucket, signal } = options;
  const folder = dagFolder(options);
  const observed = await observeClaim({ bucket, folder, signal });
  if (observed.manifestProblem) {
    throw new ConflictError(
      `What is deployed cannot be told: ${observed.manifestProblem}. Restore an earlier version of it`,
    );
  }
  if (!observed.manifest || !isClaim(observed.manifest.manifest)) return null;
  const { manifest, versionId } = observed.manifest;
  return {
    component: manifest.component,
    owner: manifest.owner,
    deployed: deployedDagOf({
      manifest,
      // Absent of a bucket without versions, to which nothing is restored.
      manifestVersionId: versionId ?? '',
      state: recordState(manifest),
      isCurrent: true,
    }),
  };
}
