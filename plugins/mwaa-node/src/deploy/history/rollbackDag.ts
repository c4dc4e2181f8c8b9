import { DeployDagOptions, DeployDagResult } from '../deployDag';
import { deployFolder } from '../deployFolder';
import { keyOf } from '../layout';
import { DeploymentRecord } from './DeploymentRecord';
import { restoration, RestorationRequest } from './restoration';

export interface RollbackDagOptions
  extends
    Omit<DeployDagOptions, 'files' | 'claim'>,
    Pick<RestorationRequest, 'to' | 'claim'> {}

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
  const { folder, desired, claim, restored } = await restoration(options);
  const result = await deployFolder({ ...options, folder, desired, claim });
  const key = keyOf(folder, folder.entryPath);
  const location = `s3://${options.bucket.bucketName}/${key}`;
  return { ...result, restored, location };
}
