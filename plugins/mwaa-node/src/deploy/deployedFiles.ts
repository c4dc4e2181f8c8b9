import { ManifestFile } from './DeploymentManifest';
import { DeployedFile } from './FolderDeployment';

/** What the manifest says of the files that are in place. */
export const deployedFiles = (files: readonly DeployedFile[]): ManifestFile[] =>
  files.flatMap(({ path, sha256, size, action, etag, versionId }) =>
    action !== 'delete' && sha256 !== undefined && size !== undefined
      ? [
          {
            path,
            sha256,
            size,
            ...(etag && { etag }),
            ...(versionId && { versionId }),
          },
        ]
      : [],
  );
