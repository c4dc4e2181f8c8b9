import { ConflictError, NotFoundError } from '@backstage/errors';
import { DeploymentChanges } from 'backstage-plugin-mwaa-common';
import {
  compareDeployments,
  dagHistory,
  findDeployment,
} from 'backstage-plugin-mwaa-node';
import { DagRequest } from '../access/DagRequest';
import { visibleDag } from '../access/visibleDag';
import { ApiServices } from '../ApiServices';

const DEPLOYMENTS_LOOKED_AT = 200;

/**
 * What changed from a deployment to what is deployed now. NotFoundError for a
 * deployment that there is not, ConflictError for contents that are gone, and
 * for a deployment of a component that had the dag_id before: its files are
 * not for those who see this one.
 */
export async function deploymentChanges(
  request: DagRequest & { deploymentId: string },
  services: ApiServices,
): Promise<DeploymentChanges> {
  const { deploymentId, signal } = request;
  const { environment, dagId } = await visibleDag(request, services);
  const place = {
    bucket: services.mwaa.dagBucket(environment),
    dagsPath: environment.dagsPath,
    dagId,
    signal,
  };
  const history = await dagHistory({ ...place, limit: DEPLOYMENTS_LOOKED_AT });
  const from = findDeployment(history, deploymentId).manifest;
  const current = history.records.find(({ isCurrent }) => isCurrent)?.manifest;
  if (!current) {
    throw new NotFoundError(
      `Nothing of the DAG ${dagId} is deployed in ${environment.id} to compare with`,
    );
  }
  if (from.component !== current.component) {
    throw new ConflictError(
      `Deployment ${deploymentId} was one of ${from.component}: the dag_id has changed hands since`,
    );
  }
  const changes = await compareDeployments({ ...place, from, to: current });
  return {
    from: from.deploymentId,
    to: current.deploymentId,
    files: changes.map(({ path, change, diff }) => ({
      path,
      change,
      ...(diff !== undefined && { diff }),
    })),
  };
}
