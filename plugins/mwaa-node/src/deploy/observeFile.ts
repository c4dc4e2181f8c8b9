import { KnownFiles } from './KnownFiles';
import { Observation } from './observeClaim';
import { ObservedFile } from './ObservedDeployment';
import { sha256Hex } from './sha256Hex';

// A manifest is read as untrusted input: it may name what fills the memory.
const MAX_HASHED_BYTES = 64 * 1024 * 1024;

/**
 * One object as it is now, with the hash of its content: from what our own
 * writes leave beside it, else, where a manifest names a file of this size
 * there or the caller has read it, from the content itself (a copy by other
 * tools keeps no metadata).
 * What is larger than 64 MiB has none, and so is nobody's of ours.
 */
export async function observeFile(
  { bucket, folder, signal }: Observation,
  key: string,
  known: KnownFiles,
): Promise<ObservedFile | undefined> {
  const path = key.slice(folder.prefix.length);
  const state = await bucket.head(key, signal);
  if (!state) {
    return undefined;
  }
  const { size: length } = state;
  const named =
    folder.policy === 'replaceRead' ||
    (known.get(path) ?? []).some(({ size }) => size === length);
  if (state.sha256 !== undefined || !named || length > MAX_HASHED_BYTES) {
    return { ...state, path };
  }
  const stored = await bucket.get(key, { maxBytes: length, signal });
  if (!stored) {
    return undefined;
  }
  const { body, etag, size, versionId } = stored;
  return { path, key, etag, size, versionId, sha256: sha256Hex(body) };
}
