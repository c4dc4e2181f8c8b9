import { ClearAnswer, ClearRequest } from 'backstage-plugin-mwaa-common';
import { Abortable } from '../Abortable';
import { dagPath } from '../dagPath';
import { AirflowDoor } from '../door/AirflowDoor';
import { parseCleared } from '../parse/parseCleared';

/** Has tasks of a run done again. NotFoundError for a run that Airflow does not know. */
export async function clearTasks(
  door: AirflowDoor,
  dagId: string,
  request: ClearRequest,
  options: Abortable,
): Promise<ClearAnswer> {
  const { runId, taskIds, onlyFailed, downstream } = request;
  const answer = await door.ask({
    ...options,
    method: 'POST',
    path: dagPath(dagId, 'clearTaskInstances'),
    body: {
      dry_run: false,
      dag_run_id: runId,
      task_ids: taskIds,
      only_failed: onlyFailed,
      include_downstream: downstream,
      reset_dag_runs: true,
    },
    doing: `clear tasks of the run ${runId} of ${dagId}`,
    role: 'User',
  });
  return parseCleared(answer.body);
}
