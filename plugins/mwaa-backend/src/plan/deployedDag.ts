import { DagPlanAnswer } from 'backstage-plugin-mwaa-common';
import { DeploymentPlan, isClaim } from 'backstage-plugin-mwaa-node';

/** What the manifest says is deployed; undefined where nobody claims the dag_id. */
export function deployedDag({
  observedManifest,
}: DeploymentPlan): DagPlanAnswer['deployed'] {
  const manifest = observedManifest?.manifest;
  if (!manifest || !isClaim(manifest)) return undefined;
  const { deploymentId, appliedAt, startedAt, requestedBy, source } = manifest;
  return {
    deploymentId,
    at: appliedAt ?? startedAt,
    ...(requestedBy !== undefined && { requestedBy }),
    ...(source?.revision !== undefined && { revision: source.revision }),
  };
}
