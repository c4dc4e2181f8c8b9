import { ObjectState } from '../aws/DagBucket';
import { PlannedFile } from './DeploymentPlan';
import { DeployedFile } from './FolderDeployment';

/** A planned file with the object that was written, or that stays as it is. */
export function deployedFile(
  file: PlannedFile,
  written?: ObjectState,
): DeployedFile {
  if (written) {
    return { ...file, etag: written.etag, versionId: written.versionId };
  }
  return file.action === 'unchanged'
    ? {
        ...file,
        etag: file.observedEtag,
        versionId: file.observedVersionId,
      }
    : file;
}
