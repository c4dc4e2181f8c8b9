import { DagBucket } from '../aws/DagBucket';
import { DeploymentManifest } from './DeploymentManifest';
import { dagFolder } from './layout';
import { normalisedClaim } from './normalisedClaim';
import { observeClaim } from './observeClaim';
import { claimConflict, isClaim } from './ownership';

export interface DagClaimFinding {
  /** `ours`: an earlier deployment of this very component. */
  claim: 'free' | 'ours' | 'taken';
  /** Why it is `taken`, whose it is, what to do. */
  reason?: string;
  manifest?: DeploymentManifest;
}

/** Whether the dag_id can be claimed in this environment, before any file is known. */
export async function findDagClaim(options: {
  bucket: DagBucket;
  dagsPath: string;
  dagId: string;
  /** Entity refs. */
  claim: { owner: string; component: string };
  signal?: AbortSignal;
}): Promise<DagClaimFinding> {
  const { bucket, signal } = options;
  const folder = dagFolder(options);
  const observed = await observeClaim({ bucket, folder, signal });
  const conflict = claimConflict(
    folder,
    observed,
    normalisedClaim(options.claim),
  );
  const manifest = observed.manifest?.manifest;
  if (conflict) {
    const { reason } = conflict;
    return { claim: 'taken', reason, ...(manifest && { manifest }) };
  }
  return manifest && isClaim(manifest)
    ? { claim: 'ours', manifest }
    : { claim: 'free' };
}
