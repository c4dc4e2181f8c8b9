import { DeploymentManifest } from './DeploymentManifest';

/** An object in the folder. `sha256` is known for the paths that matter. */
export interface ObservedFile {
  path: string;
  key: string;
  etag: string;
  size: number;
  versionId?: string;
  /** Hex, of the content. */
  sha256?: string;
}

/** What lies in a folder at one moment, the manifest apart. */
export interface ObservedDeployment {
  manifest?: {
    manifest: DeploymentManifest;
    etag: string;
    versionId?: string;
  };
  /** Why the object in the manifest's place is none. */
  manifestProblem?: string;
  files: ObservedFile[];
  /** The object at the folder's rival key, if there is one. */
  rival?: Pick<ObservedFile, 'key' | 'etag' | 'size'>;
}
