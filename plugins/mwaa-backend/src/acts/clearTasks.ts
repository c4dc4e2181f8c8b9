import { ClearAnswer, ClearRequest } from 'backstage-plugin-mwaa-common';
import { DagRequest } from '../access/DagRequest';
import { ApiServices } from '../ApiServices';
import { actOnDag } from './actOnDag';

/** Has tasks of a run done again. NotFoundError for a run that there is not. */
export const clearTasks = (
  request: DagRequest & { body: ClearRequest },
  services: ApiServices,
): Promise<ClearAnswer> =>
  actOnDag(
    request,
    {
      act: 'clear',
      run: ({ environment, where: { dagId } }) =>
        services.mwaa.airflow(environment).clearTasks(dagId, request.body),
      outcomeOf: ({ cleared }) => ({
        outcome: `cleared ${cleared.length} tasks of ${request.body.runId}`,
      }),
    },
    services,
  );
