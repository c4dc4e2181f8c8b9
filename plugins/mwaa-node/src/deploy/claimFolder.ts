import { WriteCondition } from '../aws/DagBucket';
import { isConflict } from './applyFile';
import { DeploymentPlan } from './DeploymentPlan';
import { FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { manifestKeyOf } from './layout';
import { applyingManifest, manifestBody } from './manifestOf';

/**
 * Puts the manifest as `applying`, on the condition that nobody claimed the
 * folder since it was observed. Undefined: somebody was faster, and nothing
 * was written.
 */
export async function claimFolder(
  deployment: FolderDeployment,
  plan: DeploymentPlan,
): Promise<HeldClaim | undefined> {
  const { bucket, folder, claim, deploymentId, now, signal } = deployment;
  const manifest = applyingManifest({
    folder,
    plan,
    claim,
    deploymentId,
    startedAt: now(),
  });
  const condition: WriteCondition = plan.observedManifest
    ? { ifMatch: plan.observedManifest.etag }
    : { ifNoneMatch: '*' };
  try {
    const state = await bucket.put({
      key: manifestKeyOf(folder),
      body: manifestBody(manifest),
      contentType: 'application/json',
      condition,
      signal,
    });
    return { manifest, state };
  } catch (error) {
    if (isConflict(error)) {
      return undefined;
    }
    throw error;
  }
}
