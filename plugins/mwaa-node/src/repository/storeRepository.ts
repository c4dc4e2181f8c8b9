import { deployFolder } from '../deploy/deployFolder';
import { DeploymentClaim } from '../deploy/DeploymentClaim';
import { DeploymentFile } from '../deploy/DeploymentFile';
import { DeploymentProgress } from '../deploy/DeploymentProgress';
import { desiredFiles } from '../deploy/desiredFiles';
import { FolderDeploymentResult } from '../deploy/FolderDeployment';
import { repositoryFolder } from '../deploy/layout';
import { normalisedClaim } from '../deploy/normalisedClaim';
import { RepositoryBucket } from './RepositoryBucket';
import { repositoryFolderUrls } from './repositoryFolderUrls';

export interface StoreRepositoryOptions {
  repositories: RepositoryBucket;
  /** Name of the component's entity; the folder is called so. */
  componentName: string;
  /** With `catalog-info.yaml` among them. */
  files: readonly Pick<DeploymentFile, 'path' | 'content'>[];
  claim: DeploymentClaim;
  /** Unique per run, e.g. a UUID. */
  deploymentId: string;
  now: () => Date;
  /** Plans with true keys, hashes and actions, and writes nothing. */
  dryRun?: boolean;
  signal?: AbortSignal;
  onProgress?: (progress: DeploymentProgress) => void;
}

export interface StoreRepositoryResult extends FolderDeploymentResult {
  /** URL of the folder, with a slash at its end. */
  repositoryUrl: string;
  /** URL that the catalog registers. */
  catalogInfoUrl: string;
}

/**
 * Stores the files under `{prefix}/{componentName}/` and never changes what
 * is stored: the same files again are `unchanged`, a run that died is
 * completed by one with the same files, anything else is a ConflictError that
 * names the files. To change what is stored: `reviseRepository`.
 */
export async function storeRepository(
  options: StoreRepositoryOptions,
): Promise<StoreRepositoryResult> {
  const { repositories, componentName, files } = options;
  const { bucket, prefix } = repositories;
  const folder = repositoryFolder({ prefix, componentName });
  const result = await deployFolder({
    ...options,
    bucket,
    folder,
    desired: desiredFiles(
      folder,
      files.map(file => ({ ...file, managed: true })),
    ),
    claim: normalisedClaim(options.claim),
  });
  return {
    ...result,
    ...repositoryFolderUrls(repositories, componentName),
  };
}
