import { DeploymentHistory, Reading } from 'backstage-plugin-mwaa-common';
import { DagRequest } from '../access/DagRequest';
import { visibleDag } from '../access/visibleDag';
import { ApiServices } from '../ApiServices';

/** Who deployed a DAG when, the newest first. NotAllowedError. */
export async function deploymentHistory(
  request: DagRequest & { limit: number },
  services: ApiServices,
): Promise<Reading<DeploymentHistory>> {
  const { environment, dagId } = await visibleDag(request, services);
  return services.bucketReads.history(environment, dagId, request.limit);
}
