import { ConflictError } from '@backstage/errors';
import { DeployDagOptions, DeployDagResult } from '../deployDag';
import { deployFolder } from '../deployFolder';
import { DeploymentClaim } from '../DeploymentClaim';
import { desiredFiles } from '../desiredFiles';
import { eachBounded } from '../eachBounded';
import { dagFolder, keyOf } from '../layout';
import { normalisedClaim } from '../normalisedClaim';
import { DeploymentRecord } from './DeploymentRecord';
import { findDeployment } from './findDeployment';
import { folderHistory } from './folderHistory';
import { storedFile } from './storedFile';

const REQUESTS_AT_ONCE = 8;
const DEPLOYMENTS_LOOKED_AT = 200;

export interface RollbackDagOptions extends Omit<
  DeployDagOptions,
  'files' | 'claim'
> {
  /** A deployment id, a version of the manifest, or `previous`. */
  to: string;
  claim: Pick<
    DeploymentClaim,
    'owner' | 'component' | 'requestedBy' | 'actor' | 'reason'
  >;
}

export interface RollbackDagResult extends DeployDagResult {
  /** The deployment whose files are back. */
  restored: DeploymentRecord;
}

/**
 * Brings back the files of an earlier deployment of the component, as a new
 * deployment that says which one it restored. The files are read out of the
 * versions that the bucket keeps and put conditionally, since CopyObject
 * cannot be conditional under every bucket policy.
 *
 * NotFoundError for a deployment that there is not; else as deployDag.
 */
export async function rollbackDag(
  options: RollbackDagOptions,
): Promise<RollbackDagResult> {
  const { bucket, to, signal } = options;
  const folder = dagFolder(options);
  const claim = normalisedClaim(options.claim);
  const history = await folderHistory({
    bucket,
    folder,
    limit: DEPLOYMENTS_LOOKED_AT,
    signal,
  });
  const restored = findDeployment(history, to);
  const { manifest } = restored;
  if (manifest.component !== claim.component) {
    throw new ConflictError(
      `Deployment ${manifest.deploymentId} was one of ${manifest.component}, not of ${claim.component}: the dag_id has changed hands since`,
    );
  }
  if (restored.state !== 'applied') {
    throw new ConflictError(
      `Deployment ${manifest.deploymentId} did not come to its end, so there is nothing whole to go back to. Choose one that did`,
    );
  }
  const bodies = new Map<string, Uint8Array>();
  const failures = await eachBounded(
    manifest.files,
    { limit: REQUESTS_AT_ONCE, signal },
    async file => {
      const stored = await storedFile({ bucket, folder, file, signal });
      bodies.set(file.path, stored);
    },
  );
  if (failures.length) {
    throw failures[0].error;
  }
  signal?.throwIfAborted();
  const result = await deployFolder({
    ...options,
    folder,
    desired: desiredFiles(
      folder,
      manifest.files.map(({ path }) => ({
        path,
        content: bodies.get(path)!,
        managed: true,
      })),
    ),
    claim: restoringClaim(claim, restored),
  });
  const key = keyOf(folder, folder.entryPath);
  return { ...result, restored, location: `s3://${bucket.bucketName}/${key}` };
}

const restoringClaim = (
  claim: RollbackDagOptions['claim'],
  { manifest, manifestVersionId }: DeploymentRecord,
): DeploymentClaim => ({
  ...claim,
  operation: 'rollback',
  source: manifest.source,
  origin: manifest.origin,
  specificationSha256: manifest.specificationSha256,
  generatorVersion: manifest.generatorVersion,
  airflowVersion: manifest.airflowVersion,
  restored: { deploymentId: manifest.deploymentId, manifestVersionId },
});
