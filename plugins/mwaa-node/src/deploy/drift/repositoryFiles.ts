import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentFile } from '../DeploymentFile';
import { DeploymentManifest } from '../DeploymentManifest';
import { desiredFiles } from '../desiredFiles';
import { DesiredFile } from '../DesiredFile';
import { stampDigest } from '../digest/stampDigest';

/**
 * What the repository would deploy, to be compared with what is deployed. With
 * the digest of that: where another file differs, the DAG file is not said to
 * differ because its digest counts that one. Pure.
 */
export const repositoryFiles = (
  folder: ClaimedFolder,
  files: readonly DeploymentFile[],
  deployed: Pick<DeploymentManifest, 'deploymentDigest'> | undefined,
): DesiredFile[] =>
  stampDigest(folder, desiredFiles(folder, files), deployed?.deploymentDigest)
    .desired;
