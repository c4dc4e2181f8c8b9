import { AirflowRequest } from '../door/AirflowRequest';

/** Asks for the tasks of runs by a path that fits any ids. */
export const instancesRequest = (
  dagId: string,
  runIds: readonly string[],
  { limit, offset = 0 }: { limit: number; offset?: number },
): AirflowRequest => ({
  method: 'POST',
  readOnly: true,
  path: '/dags/~/dagRuns/~/taskInstances/list',
  body: {
    dag_ids: [dagId],
    dag_run_ids: runIds,
    page_limit: limit,
    page_offset: offset,
  },
  doing: `list the tasks of runs of ${dagId}`,
  role: 'Viewer',
});
