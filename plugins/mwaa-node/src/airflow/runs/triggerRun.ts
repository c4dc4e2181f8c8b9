import { DagRun } from 'backstage-plugin-mwaa-common';
import { Abortable } from '../Abortable';
import { dagPath } from '../dagPath';
import { AirflowDoor } from '../door/AirflowDoor';
import { parseDagRun } from '../parse/parseDagRun';
import { AirflowRest } from '../rest/AirflowRest';
import { RunRequest } from '../RunRequest';
import { findRun } from './findRun';

/**
 * Starts a run, or finds the one of the same id. Airflow answers 409 to an id
 * as well as to a logical date that another run has: only a look tells which.
 */
export async function triggerRun(
  airflow: { door: AirflowDoor; rest: AirflowRest; now: () => Date },
  dagId: string,
  request: RunRequest,
  options: Abortable,
): Promise<DagRun> {
  const { runId, params, logicalDate, note } = request;
  try {
    const answer = await airflow.door.ask({
      ...options,
      method: 'POST',
      path: dagPath(dagId, 'dagRuns'),
      body: {
        dag_run_id: runId,
        // Without one, 3.x knows no `ds` in templates, and they fail.
        logical_date: logicalDate ?? airflow.now().toISOString(),
        conf: params ?? {},
        ...(note && { note }),
      },
      doing: `start a run of ${dagId}`,
      role: 'User',
    });
    return parseDagRun(answer.body);
  } catch (error) {
    if ((error as Error).name !== 'ConflictError') {
      throw error;
    }
    const known = await findRun(airflow, dagId, runId, options);
    if (!known) {
      throw error;
    }
    return known;
  }
}
