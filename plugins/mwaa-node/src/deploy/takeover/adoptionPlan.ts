import { ClaimedFolder } from '../ClaimedFolder';
import { DeploymentPlan } from '../DeploymentPlan';
import { ObservedDeployment } from '../ObservedDeployment';
import { ReadFile } from './readFolder';

/** Everything stays as it lies there; only a DAG file beside the folder is copied into it. Pure. */
export const adoptionPlan = (
  folder: ClaimedFolder,
  observed: ObservedDeployment,
  read: readonly ReadFile[],
): DeploymentPlan => ({
  kind: folder.kind,
  name: folder.name,
  outcome: 'update',
  files: read.map(({ path, key, foundAt, sha256, size, etag, versionId }) =>
    foundAt === key
      ? {
          path,
          key,
          action: 'unchanged',
          sha256,
          size,
          observedEtag: etag,
          ...(versionId && { observedVersionId: versionId }),
        }
      : { path, key, action: 'create', sha256, size },
  ),
  foreign: [],
  ...(observed.manifest && { observedManifest: observed.manifest }),
});
