import { PausedAnswer } from 'backstage-plugin-mwaa-common';
import { DagRequest } from '../access/DagRequest';
import { ApiServices } from '../ApiServices';
import { actOnDag } from './actOnDag';

/** Pauses or unpauses a DAG; again, it changes nothing. */
export const setPaused = (
  request: DagRequest & { isPaused: boolean },
  services: ApiServices,
): Promise<PausedAnswer> => {
  const { isPaused } = request;
  return actOnDag(
    request,
    {
      act: isPaused ? 'pause' : 'unpause',
      run: async ({ environment, where: { dagId } }) => {
        await services.mwaa.airflow(environment).setPaused(dagId, isPaused);
        return { isPaused, at: new Date().toISOString() };
      },
      outcomeOf: () => ({ outcome: isPaused ? 'paused' : 'unpaused' }),
    },
    services,
  );
};
