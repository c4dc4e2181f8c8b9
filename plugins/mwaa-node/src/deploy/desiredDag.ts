import { ClaimedFolder } from './ClaimedFolder';
import { DeploymentFile } from './DeploymentFile';
import { desiredFiles } from './desiredFiles';
import { StampedFiles, stampDigest } from './digest/stampDigest';

/** The files of a DAG as they shall lie in its folder. InputError with everything wrong. */
export const desiredDag = (
  folder: ClaimedFolder,
  files: readonly DeploymentFile[],
): StampedFiles => stampDigest(folder, desiredFiles(folder, files));
