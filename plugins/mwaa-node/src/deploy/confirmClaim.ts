import { FolderDeployment } from './FolderDeployment';
import { HeldClaim } from './HeldClaim';
import { heldByTwin } from './heldByTwin';
import { manifestKeyOf } from './layout';

/**
 * A run that slept since it claimed must not go on as if nothing had
 * happened: what it does not change itself has no condition that would stop
 * it. ConflictError naming who superseded it.
 */
export async function confirmClaim(
  deployment: FolderDeployment,
  held: HeldClaim,
): Promise<void> {
  const { bucket, folder, signal } = deployment;
  const current = await bucket.head(manifestKeyOf(folder), signal);
  if (current?.etag !== held.state.etag) {
    await heldByTwin(deployment, held);
  }
}
