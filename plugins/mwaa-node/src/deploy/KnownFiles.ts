import { ManifestFile } from './DeploymentManifest';

/**
 * What manifests name as ours, by path. A manifest may name ten thousand
 * files, and each is looked for among the others.
 */
export type KnownFiles = ReadonlyMap<string, readonly ManifestFile[]>;

/** The same path may be named more than once, with other contents. */
export function knownByPath(files: readonly ManifestFile[]): KnownFiles {
  const known = new Map<string, ManifestFile[]>();
  for (const file of files) {
    const named = known.get(file.path);
    if (named) {
      named.push(file);
    } else {
      known.set(file.path, [file]);
    }
  }
  return known;
}
