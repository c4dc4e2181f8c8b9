import { AirflowRequest } from '../door/AirflowRequest';
import { AirflowRest } from '../rest/AirflowRest';
import { RunQuery } from '../RunQuery';

/** Asks for runs of a DAG, the newest first, by a path that fits any dag_id. */
export const runsRequest = (
  rest: AirflowRest,
  dagId: string,
  { limit, offset = 0 }: RunQuery,
  /** E.g. `run_after_gte`. */
  filters: Record<string, string> = {},
): AirflowRequest => ({
  method: 'POST',
  readOnly: true,
  path: '/dags/~/dagRuns/list',
  body: {
    dag_ids: [dagId],
    order_by: rest.newestRunsFirst,
    page_limit: limit,
    page_offset: offset,
    ...filters,
  },
  doing: `list the runs of ${dagId}`,
  role: 'Viewer',
});
