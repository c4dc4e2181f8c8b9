import { ServiceUnavailableError } from '@backstage/errors';
import { ObjectState } from '../aws/DagBucket';
import { isConflict } from './applyFile';
import { deployedFiles } from './deployedFiles';
import { DeploymentPlan } from './DeploymentPlan';
import { DeployedFile, FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { heldByTwin } from './heldByTwin';
import { manifestKeyOf } from './layout';
import { appliedManifest, manifestBody } from './manifestOf';

/**
 * Puts the manifest as `applied`, on the condition that the claim is still
 * held; a twin that took it over has it or will have it so too.
 */
export async function finishDeployment(
  deployment: FolderDeployment,
  plan: DeploymentPlan,
  held: HeldClaim,
  files: readonly DeployedFile[],
): Promise<ObjectState> {
  const { bucket, folder, now, signal } = deployment;
  const manifest = appliedManifest({
    applying: held.manifest,
    plan,
    files: deployedFiles(files),
    appliedAt: now(),
  });
  try {
    return await bucket.put({
      key: manifestKeyOf(folder),
      body: manifestBody(manifest),
      contentType: 'application/json',
      condition: { ifMatch: held.state.etag },
      signal,
    });
  } catch (error) {
    if (!isConflict(error)) {
      throw error;
    }
    const current = await heldByTwin(deployment, held);
    if (current.etag === held.state.etag) {
      throw new ServiceUnavailableError(
        `S3 did not take the manifest of ${folder.kind} ${folder.name} although nobody else claimed it`,
        error,
      );
    }
    return current;
  }
}
