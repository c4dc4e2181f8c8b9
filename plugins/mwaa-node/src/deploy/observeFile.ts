import { ManifestFile } from './DeploymentManifest';
import { Observation } from './observeClaim';
import { ObservedFile } from './ObservedDeployment';
import { sha256Hex } from './sha256Hex';

/**
 * One object as it is now, with the hash of its content: from what our own
 * writes leave beside it, else, where a manifest names a file of this size
 * there, from the content itself (a copy by other tools keeps no metadata).
 */
export async function observeFile(
  { bucket, folder, signal }: Observation,
  key: string,
  known: readonly ManifestFile[],
): Promise<ObservedFile | undefined> {
  const path = key.slice(folder.prefix.length);
  const state = await bucket.head(key, signal);
  if (!state) {
    return undefined;
  }
  const named = known.some(k => k.path === path && k.size === state.size);
  if (state.sha256 !== undefined || !named) {
    return { ...state, path };
  }
  const stored = await bucket.get(key, { maxBytes: state.size, signal });
  if (!stored) {
    return undefined;
  }
  const { body, etag, size, versionId } = stored;
  return { path, key, etag, size, versionId, sha256: sha256Hex(body) };
}
