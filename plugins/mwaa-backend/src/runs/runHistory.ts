import { Reading, RunHistory } from 'backstage-plugin-mwaa-common';
import { readRunHistory } from 'backstage-plugin-mwaa-node';
import { DagRequest } from '../access/DagRequest';
import { visibleDag } from '../access/visibleDag';
import { ApiServices } from '../ApiServices';

/** The runs of a DAG with the states of its tasks. NotAllowedError. */
export async function runHistory(
  request: DagRequest & { limit: number; offset: number },
  services: ApiServices,
): Promise<Reading<RunHistory>> {
  const { environment, dagId } = await visibleDag(request, services);
  const { limit, offset } = request;
  return readRunHistory(
    { environment, dagId, limit, offset },
    services.airflowReads,
  );
}
