import { DeploymentManifest } from 'backstage-plugin-mwaa-node';
import { claimedRef } from './claimedRef';
import { DagFacts } from './DagFacts';

/** InputError for a manifest whose owner or component can be none. */
export function factsOf(manifest: DeploymentManifest): DagFacts {
  const { assets, source, operation = 'deploy' } = manifest;
  return {
    owner: claimedRef('owner', manifest.owner, ['group', 'user']),
    component: claimedRef('component', manifest.component, ['component']),
    deploymentId: manifest.deploymentId,
    state: manifest.state,
    operation,
    ...(source?.revision && { revision: source.revision }),
    deployedAt: manifest.appliedAt ?? manifest.startedAt,
    reads: assets?.reads ?? [],
    writes: assets?.writes ?? [],
  };
}
