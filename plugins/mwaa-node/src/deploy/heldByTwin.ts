import { ConflictError } from '@backstage/errors';
import { FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { manifestKeyOf } from './layout';
import { observeClaim } from './observeClaim';
import { isSameDeployment } from './sameDeployment';
import { whoseNow } from './whoseNow';

/**
 * Called when the manifest is no longer the one that this run put. Whoever
 * took the claim over either brings the same files for the same component,
 * then all is well and its claim is handed back, or has superseded this
 * run: ConflictError.
 */
export async function heldByTwin(
  deployment: FolderDeployment,
  held: HeldClaim,
): Promise<HeldClaim> {
  const { bucket, folder, deploymentId, signal } = deployment;
  const observed = await observeClaim({ bucket, folder, signal });
  const current = observed.manifest;
  if (
    current &&
    current.manifest.state !== 'deleting' &&
    isSameDeployment(current.manifest, held.manifest)
  ) {
    const { manifest, etag, versionId } = current;
    const key = manifestKeyOf(folder);
    return { manifest, state: { key, size: 0, etag, versionId } };
  }
  const next = current
    ? 'Run that one again, for this one may have written beside it'
    : 'Run this one again if it is to be there all the same';
  throw new ConflictError(
    `Deployment ${deploymentId} of ${folder.kind} ${folder.name} was superseded. ${whoseNow(observed)}. ${next}`,
  );
}
