import { ConflictError, NotFoundError } from '@backstage/errors';
import { DagInAirflow, InputProblemsError } from 'backstage-plugin-mwaa-common';
import { AirflowClient, paramProblems } from 'backstage-plugin-mwaa-node';

/**
 * The DAG as Airflow has it, if a run with these params may start. NotFoundError
 * for one that Airflow does not know, InputProblemsError with every param that
 * is wrong, ConflictError where a run that is waited for could not start.
 */
export async function triggerableDag(
  airflow: Pick<AirflowClient, 'getDagDetails'>,
  {
    dagId,
    params,
    wait,
    signal,
  }: {
    dagId: string;
    params: Record<string, unknown>;
    wait: boolean;
    signal?: AbortSignal;
  },
): Promise<DagInAirflow> {
  const dag = await airflow.getDagDetails(dagId, { signal });
  if (!dag) {
    throw new NotFoundError(
      `Airflow does not know the DAG ${dagId} (yet): verify its deployment first`,
    );
  }
  const problems = paramProblems(dag.params, params);
  if (problems.length) {
    throw new InputProblemsError(`The run of ${dagId}`, problems);
  }
  if (wait && dag.isPaused) {
    throw new ConflictError(
      `The DAG ${dagId} is paused, so a run would be queued and not start: unpause it first, or do not wait`,
    );
  }
  return dag;
}
