import { FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { heldByTwin } from './heldByTwin';
import { manifestKeyOf } from './layout';

/**
 * A run that slept since it claimed must not go on as if nothing had
 * happened: what it does not change itself has no condition that would stop
 * it. ConflictError naming who superseded it.
 *
 * @returns the claim as it is now, which may be that of another run that
 * brings the same files
 */
export async function confirmClaim(
  deployment: FolderDeployment,
  held: HeldClaim,
): Promise<HeldClaim> {
  const { bucket, folder, signal } = deployment;
  const current = await bucket.head(manifestKeyOf(folder), signal);
  return current?.etag === held.state.etag
    ? held
    : heldByTwin(deployment, held);
}
