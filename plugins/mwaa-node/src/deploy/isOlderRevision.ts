import { DeploymentSource } from './DeploymentManifest';
import { sameRepository } from './sameRepository';

/**
 * Whether a commit comes before the one that is deployed. The history that
 * the caller knows decides; beyond it (CI clones are shallow) the times of the
 * commits. What cannot be told is not older.
 */
export function isOlderRevision(
  source: DeploymentSource | undefined,
  deployed: DeploymentSource | undefined,
  ancestors: readonly string[] = [],
): boolean {
  if (
    !source?.revision ||
    !deployed?.revision ||
    source.revision === deployed.revision ||
    !sameRepository(source.repository, deployed.repository) ||
    ancestors.includes(deployed.revision)
  ) {
    return false;
  }
  return (
    source.revisedAt !== undefined &&
    deployed.revisedAt !== undefined &&
    Date.parse(source.revisedAt) < Date.parse(deployed.revisedAt)
  );
}
