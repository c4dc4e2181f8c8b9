import { DagBucket } from '../aws/DagBucket';
import { deployFolder } from './deployFolder';
import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentFile } from './DeploymentFile';
import { DeploymentPolicy } from './DeploymentPolicy';
import { DeploymentProgress } from './DeploymentProgress';
import { desiredDag } from './desiredDag';
import { FolderDeploymentResult } from './FolderDeployment';
import { dagFolder, keyOf } from './layout';
import { normalisedClaim } from './normalisedClaim';

export interface DeployDagOptions {
  bucket: DagBucket;
  /** Normalised, as in MwaaEnvironment. */
  dagsPath: string;
  dagId: string;
  /** With `{dag_id}.py` among them; paths relative to the DAG's folder. */
  files: readonly DeploymentFile[];
  claim: Omit<DeploymentClaim, 'deploymentDigest'> & {
    specificationSha256: string;
  };
  policy?: DeploymentPolicy;
  /** planDigest of the plan that somebody agreed to: ConflictError if it is another by now. */
  agreedPlan?: string;
  /** Plans with a unified diff for each text that changes. */
  diffs?: boolean;
  /** Unique per run, e.g. a UUID. */
  deploymentId: string;
  now: () => Date;
  /** Plans with true keys, hashes and actions, and writes nothing. */
  dryRun?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: DeploymentProgress) => void;
}

export interface DeployDagResult extends FolderDeploymentResult {
  /** `s3://bucket/key` of the DAG file. */
  location: string;
}

/**
 * Claims `{dagsPath}/{dagId}/` and makes it hold exactly these files; what
 * earlier deployments of the component put there and is no longer wanted is
 * removed, everything else is left alone. Safe to run again at any time: it
 * goes on where a run stopped, and does nothing when all is in place.
 *
 * ConflictError (somebody else's DAG, foreign or changed files, a lost race),
 * NotAllowedError with the IAM action, InputError for paths that may not be
 * used, AbortError saying where it stopped.
 */
export async function deployDag(
  options: DeployDagOptions,
): Promise<DeployDagResult> {
  const { dagsPath, dagId, files, bucket } = options;
  const folder = dagFolder({ dagsPath, dagId });
  const { desired, deploymentDigest } = desiredDag(folder, files);
  const result = await deployFolder({
    ...options,
    folder,
    desired,
    claim: { ...normalisedClaim(options.claim), deploymentDigest },
  });
  const key = keyOf(folder, folder.entryPath);
  return { ...result, location: `s3://${bucket.bucketName}/${key}` };
}
