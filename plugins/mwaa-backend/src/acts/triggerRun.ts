import { DagRun, TriggerRequest } from 'backstage-plugin-mwaa-common';
import { DagRequest } from '../access/DagRequest';
import { ApiServices } from '../ApiServices';
import { actOnDag } from './actOnDag';

/**
 * Starts a run. The same request, by its `requestId` or its logical date,
 * starts no second one. ConflictError when another run has its logical date,
 * InputError for params that the DAG does not take.
 */
export const triggerRun = (
  request: DagRequest & { body: TriggerRequest },
  services: ApiServices,
): Promise<DagRun> => {
  const { params, logicalDate, note, requestId } = request.body;
  const name = requestId ?? logicalDate ?? new Date().toISOString();
  return actOnDag(
    request,
    {
      act: 'trigger',
      run: ({ environment, where: { dagId }, actor }) =>
        services.mwaa.airflow(environment).triggerRun(dagId, {
          runId: `backstage__${name}`,
          note: note ?? `Triggered through Backstage by ${actor}`,
          ...(params && { params }),
          ...(logicalDate !== undefined && { logicalDate }),
        }),
      outcomeOf: ({ runId, state }) => ({ outcome: `${state} as ${runId}` }),
    },
    services,
  );
};
