import { DeploymentClaim } from './DeploymentClaim';
import { DeploymentConflict } from './DeploymentConflict';
import { DeploymentManifest } from './DeploymentManifest';
import { DeploymentPolicy } from './DeploymentPolicy';
import { isOlderRevision } from './isOlderRevision';
import { sameRepository } from './sameRepository';

const REVISION_LENGTH = 12;

const short = (revision: string | undefined) =>
  revision?.slice(0, REVISION_LENGTH) ?? 'no known commit';

/**
 * Why these files may not replace those of the component's own manifest;
 * undefined if they may. Asked only where something would change.
 */
export function replacementConflict(
  manifest: DeploymentManifest,
  claim: Pick<DeploymentClaim, 'operation' | 'source'>,
  policy: DeploymentPolicy,
): DeploymentConflict | undefined {
  const { source: deployed } = manifest;
  const { source, operation = 'deploy' } = claim;
  if (
    policy.boundToRepository &&
    deployed &&
    !sameRepository(policy.boundToRepository, deployed.repository)
  ) {
    return {
      kind: 'other-repository',
      reason: `${manifest.kind} ${manifest.name} is deployed from ${deployed.repository}, not from ${policy.boundToRepository}. If it moved, transfer it first`,
    };
  }
  if (operation !== 'deploy') {
    return undefined;
  }
  if (
    manifest.restored &&
    policy.acknowledgedRollback !== manifest.deploymentId
  ) {
    const why = manifest.reason ? ` ("${manifest.reason}")` : '';
    return {
      kind: 'rolled-back',
      reason: `${manifest.kind} ${manifest.name} was rolled back to deployment ${manifest.restored.deploymentId} by ${manifest.actor ?? manifest.requestedBy ?? 'somebody'} at ${manifest.startedAt}${why}. If this deployment mends what was wrong, run it again and acknowledge the roll back ${manifest.deploymentId}`,
    };
  }
  if (
    !policy.allowOlder &&
    isOlderRevision(source, deployed, policy.ancestors)
  ) {
    return {
      kind: 'older-revision',
      reason: `${short(source?.revision)} of ${source?.revisedAt} is older than what is deployed, ${short(deployed?.revision)} of ${deployed?.revisedAt}. Deploy the newer one, or roll back`,
    };
  }
  return undefined;
}
