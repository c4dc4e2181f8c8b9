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

// Each twin takes the claim over once.
const LOOKS = 20;

/**
 * Puts the manifest as `applied`, on the condition that the claim is still
 * held. A twin that took it over brings the same files and may have said so;
 * if not, it is said for it, for it may die before.
 */
export async function finishDeployment(
  deployment: FolderDeployment,
  plan: DeploymentPlan,
  held: HeldClaim,
  files: readonly DeployedFile[],
): Promise<ObjectState> {
  const { bucket, folder, now, signal } = deployment;
  let { etag } = held.state;
  let { previousFiles } = held.manifest;
  let before = plan.observedManifest?.manifest.state;
  for (let look = 1; ; look++) {
    const manifest = appliedManifest({
      applying: { ...held.manifest, previousFiles },
      before,
      files: deployedFiles(files),
      appliedAt: now(),
    });
    try {
      return await bucket.put({
        key: manifestKeyOf(folder),
        body: manifestBody(manifest),
        contentType: 'application/json',
        condition: { ifMatch: etag },
        signal,
      });
    } catch (error) {
      if (!isConflict(error)) {
        throw error;
      }
      const twin = await heldByTwin(deployment, held);
      if (twin.manifest.state === 'applied') {
        return twin.state;
      }
      if (twin.state.etag === etag || look === LOOKS) {
        throw new ServiceUnavailableError(
          `S3 did not take the manifest of ${folder.kind} ${folder.name} although nobody else claimed it`,
          error,
        );
      }
      etag = twin.state.etag;
      ({ previousFiles } = twin.manifest);
      before = 'applying';
    }
  }
}
