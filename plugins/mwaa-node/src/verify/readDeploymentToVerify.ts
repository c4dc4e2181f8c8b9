import { ConflictError, NotFoundError } from '@backstage/errors';
import { DagBucket } from '../aws/DagBucket';
import { DeploymentManifest } from '../deploy/DeploymentManifest';
import { storedFile } from '../deploy/history/storedFile';
import { dagFolder } from '../deploy/layout';
import { observeClaim } from '../deploy/observeClaim';
import { isClaim } from '../deploy/ownership';
import { DeploymentToVerify } from './DeploymentToVerify';

/**
 * What is deployed of a DAG now, by its manifest. NotFoundError where nothing
 * is; ConflictError where that cannot be told, or is not whole.
 */
export async function readDeploymentToVerify(options: {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  signal?: AbortSignal;
}): Promise<{ deployment: DeploymentToVerify; manifest: DeploymentManifest }> {
  const { bucket, dagId, signal } = options;
  const folder = dagFolder(options);
  const observed = await observeClaim({ bucket, folder, signal });
  if (observed.manifestProblem) {
    throw new ConflictError(
      `What is deployed of ${dagId} cannot be told: ${observed.manifestProblem}`,
    );
  }
  const manifest = observed.manifest?.manifest;
  if (!manifest || !isClaim(manifest)) {
    throw new NotFoundError(
      `The DAG ${dagId} is not deployed, so there is nothing to verify`,
    );
  }
  const { state, appliedAt, deploymentId, operation } = manifest;
  const entry = manifest.files.find(({ path }) => path === folder.entryPath);
  if (state !== 'applied' || !appliedAt || !entry) {
    throw new ConflictError(
      `The deployment ${deploymentId} of ${dagId} has not come to its end, so there is nothing whole to verify. Run it again first`,
    );
  }
  return {
    manifest,
    deployment: {
      dagId,
      // What was taken in as it lay there still names the deployment before.
      ...(operation !== 'adopt' && { digest: manifest.deploymentDigest }),
      appliedAt: new Date(appliedAt),
      isNew: manifest.previousManifestVersionId === undefined,
      python: async () => {
        const file = await storedFile({ bucket, folder, file: entry, signal });
        return Buffer.from(file).toString('utf8');
      },
    },
  };
}
