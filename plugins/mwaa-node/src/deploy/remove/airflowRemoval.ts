import { isError, toError } from '@backstage/errors';
import { AirflowClient } from '../../airflow/AirflowClient';
import { AirflowRemoval } from './DeleteDagResult';

export interface AirflowPatience {
  /** Milliseconds; MWAA takes one to three minutes to notice. */
  budgetMs: number;
  /** Between two looks. */
  pauseMs: number;
  sleep(ms: number): Promise<void>;
}

/** What a removal asks of Airflow. */
export type RemovalAirflow = Pick<
  AirflowClient,
  'getDag' | 'setPaused' | 'deleteDag'
>;

interface Request {
  airflow: RemovalAirflow;
  dagId: string;
  signal?: AbortSignal;
}

/** What Airflow does not do keeps no file from being removed, but is told. */
function notDone(error: unknown, signal?: AbortSignal): { notDone: string } {
  signal?.throwIfAborted();
  return { notDone: toError(error).message };
}

/** No new run shall begin while the files go. */
export async function pauseDag({
  airflow,
  dagId,
  signal,
}: Request): Promise<AirflowRemoval['paused']> {
  try {
    await airflow.setPaused(dagId, true, { signal });
    return 'paused';
  } catch (error) {
    return isError(error) && error.name === 'NotFoundError'
      ? 'absent'
      : notDone(error, signal);
  }
}

/**
 * Removes what Airflow knows of the DAG, with its runs, once Airflow has
 * noticed that the file is gone: before, it would take the DAG up again, as
 * new and perhaps not paused.
 */
export async function removeRecord(
  { airflow, dagId, signal }: Request,
  { budgetMs, pauseMs, sleep }: AirflowPatience,
): Promise<AirflowRemoval['record']> {
  try {
    for (let waited = 0; ; waited += pauseMs) {
      const dag = await airflow.getDag(dagId, { signal });
      if (!dag) {
        return 'absent';
      }
      if (dag.isActive === false) {
        const result = await airflow.deleteDag(dagId, { signal });
        return result === 'deleted' ? 'removed' : 'absent';
      }
      if (waited >= budgetMs) {
        return {
          notDone: `after ${budgetMs / 1000} s Airflow still has the file of ${dagId}; the DAG is paused. Run this again later`,
        };
      }
      await sleep(pauseMs);
      signal?.throwIfAborted();
    }
  } catch (error) {
    return notDone(error, signal);
  }
}
