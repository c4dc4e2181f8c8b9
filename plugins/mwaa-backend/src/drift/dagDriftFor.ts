import { DagDrift, Reading } from 'backstage-plugin-mwaa-common';
import { DagRequest } from '../access/DagRequest';
import { visibleDag } from '../access/visibleDag';
import { ApiServices } from '../ApiServices';

/** How a DAG stands to its repository and to what was deployed. NotAllowedError. */
export async function dagDriftFor(
  request: DagRequest,
  services: ApiServices,
): Promise<Reading<DagDrift>> {
  const { environment, dagId, claim } = await visibleDag(request, services);
  return services.repositoryDrifts.get(environment, dagId, claim?.component);
}
