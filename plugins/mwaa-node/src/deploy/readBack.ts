import { ObjectState } from '../aws/DagBucket';
import { DeployedFile, FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { heldByTwin } from './heldByTwin';
import { manifestKeyOf } from './layout';

/**
 * Looks whether everything lies there as the plan wants it, before the
 * manifest says so. One listing proves it: S3 checked the SHA-256 of what was
 * written when it took it, and the same ETag is the same object. `changed` is
 * what somebody touched meanwhile; ConflictError when the claim is no longer
 * held.
 */
export async function readBack(
  deployment: FolderDeployment,
  held: HeldClaim,
  files: readonly DeployedFile[],
): Promise<{ stored: DeployedFile[]; changed: DeployedFile[] }> {
  const { bucket, folder, signal } = deployment;
  const listed = new Map(
    (await bucket.list(folder.prefix, signal)).map(state => [state.key, state]),
  );
  if (listed.get(manifestKeyOf(folder))?.etag !== held.state.etag) {
    await heldByTwin(deployment, held);
  }
  const stored: DeployedFile[] = [];
  const changed: DeployedFile[] = [];
  for (const file of files) {
    const found = await settled(deployment, file, listed.get(file.key));
    if (found) {
      stored.push(found);
    } else {
      changed.push(file);
    }
  }
  return { stored, changed };
}

/** The file as it is now; undefined if it is not what it should be. */
async function settled(
  { bucket, signal }: FolderDeployment,
  file: DeployedFile,
  found: ObjectState | undefined,
): Promise<DeployedFile | undefined> {
  if (file.action === 'delete') {
    return found ? undefined : file;
  }
  if (found && found.etag === file.etag) {
    return file;
  }
  // Another run of the same deployment writes the same content again, and
  // with encryption the same content may have another ETag.
  const state = found && (await bucket.head(file.key, signal));
  return state && state.sha256 === file.sha256
    ? { ...file, etag: state.etag, versionId: state.versionId }
    : undefined;
}
