import { ConflictError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { manifestKeyOf } from './layout';
import { observeClaim } from './observeClaim';
import { describeClaim } from './ownership';
import { isSameDeployment } from './sameDeployment';

/**
 * Called when the manifest is no longer the one that this run put. Whoever
 * took the claim over either brings the same files for the same component,
 * then all is well and its manifest is handed back, or has superseded this
 * run: ConflictError.
 */
export async function heldByTwin(
  deployment: FolderDeployment,
  held: HeldClaim,
): Promise<ObjectState> {
  const { bucket, folder, deploymentId, signal } = deployment;
  const { manifest: current } = await observeClaim({ bucket, folder, signal });
  if (
    current &&
    current.manifest.state !== 'deleting' &&
    isSameDeployment(current.manifest, held.manifest)
  ) {
    return { key: manifestKeyOf(folder), size: 0, ...current };
  }
  const now = current
    ? `The claim is now that of ${describeClaim(current.manifest)}`
    : 'Its manifest is gone';
  throw new ConflictError(
    `Deployment ${deploymentId} of ${folder.kind} ${folder.name} was superseded. ${now}. Run that one again, for this one may have written beside it`,
  );
}
