import { ConflictError } from '@backstage/errors';
import { DagBucket } from '../../aws/DagBucket';
import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentClaim } from '../DeploymentClaim';
import { desiredFiles } from '../desiredFiles';
import { DesiredFile } from '../DesiredFile';
import { eachBounded } from '../eachBounded';
import { dagFolder } from '../layout';
import { normalisedClaim } from '../normalisedClaim';
import { DeploymentRecord } from './DeploymentRecord';
import { findDeployment } from './findDeployment';
import { folderHistory } from './folderHistory';
import { storedFile } from './storedFile';

const REQUESTS_AT_ONCE = 8;
const DEPLOYMENTS_LOOKED_AT = 200;

export interface RestorationRequest {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** A deployment id, a version of the manifest, or `previous`. */
  to: string;
  claim: Pick<
    DeploymentClaim,
    'owner' | 'component' | 'requestedBy' | 'actor' | 'reason'
  >;
  signal?: AbortSignal;
}

/** An earlier deployment as what is to be deployed now. */
export interface Restoration {
  folder: ClaimedFolder;
  desired: DesiredFile[];
  claim: DeploymentClaim;
  restored: DeploymentRecord;
}

const restoringClaim = (
  claim: RestorationRequest['claim'],
  { manifest, manifestVersionId }: DeploymentRecord,
): DeploymentClaim => ({
  ...claim,
  operation: 'rollback',
  source: manifest.source,
  origin: manifest.origin,
  specificationSha256: manifest.specificationSha256,
  deploymentDigest: manifest.deploymentDigest,
  assets: manifest.assets,
  generatorVersion: manifest.generatorVersion,
  airflowVersion: manifest.airflowVersion,
  restored: { deploymentId: manifest.deploymentId, manifestVersionId },
});

/**
 * Finds the deployment and reads its files out of the versions that the bucket
 * keeps. NotFoundError for one that there is not; ConflictError for another
 * component's, for one that did not come to its end, and for contents that
 * are gone.
 */
export async function restoration(
  options: RestorationRequest,
): Promise<Restoration> {
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
  return {
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
    restored,
  };
}
