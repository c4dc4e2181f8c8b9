import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentManifest, ManifestFile } from './DeploymentManifest';
import { isOwnClaim } from './ownership';

const fingerprint = (files: readonly ManifestFile[]) =>
  files
    .map(({ path, sha256 }) => `${sha256} ${path}`)
    .sort()
    .join('\n');

/** Whether the manifest is of the same component and leads to the same files. */
export const isSameDeployment = (
  manifest: DeploymentManifest,
  other: Pick<DeploymentClaim, 'owner' | 'component'> & {
    files: readonly ManifestFile[];
  },
) =>
  isOwnClaim(manifest, other) &&
  fingerprint(manifest.files) === fingerprint(other.files);
