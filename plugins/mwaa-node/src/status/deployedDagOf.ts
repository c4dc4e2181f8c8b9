import { DeployedDag } from 'backstage-plugin-mwaa-common';
import { DeploymentRecord } from '../deploy/history/DeploymentRecord';

/** What people are told of a deployment. Pure. */
export function deployedDagOf({
  manifest,
  manifestVersionId,
  state,
  isCurrent,
}: DeploymentRecord): DeployedDag {
  const { actor, reason, requestedBy, source, restored } = manifest;
  const { airflowVersion, deploymentDigest } = manifest;
  return {
    deploymentId: manifest.deploymentId,
    manifestVersionId,
    state,
    operation: manifest.operation ?? 'deploy',
    isCurrent,
    at: manifest.appliedAt ?? manifest.startedAt,
    origin: manifest.origin ?? 'generated',
    ...(actor !== undefined && { actor }),
    ...(reason !== undefined && { reason }),
    ...(requestedBy !== undefined && { requestedBy }),
    ...(source && { repository: source.repository }),
    ...(source?.revision !== undefined && { revision: source.revision }),
    ...(airflowVersion !== undefined && { airflowVersion }),
    // What was taken in as it lay there still names the deployment before.
    ...(deploymentDigest !== undefined &&
      manifest.operation !== 'adopt' && { deploymentDigest }),
    ...(restored && { restoredDeploymentId: restored.deploymentId }),
  };
}
