import { DagRun } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { Abortable } from '../Abortable';
import { AirflowDoor } from '../door/AirflowDoor';
import { parseAnswer } from '../parse/parseAnswer';
import { parseDagRuns } from '../parse/parseDagRuns';
import { AirflowRest } from '../rest/AirflowRest';

/** What lists hand out at once, in either version. */
const PAGE = 100;
const MOST_PAGES = 10;

const ids = z.object({ dag_runs: z.array(z.object({ dag_id: z.string() })) });

/**
 * The newest run of each of these DAGs; `null` of one that has never run. Each
 * question leaves out the DAGs that are told already, so that those which run
 * often hide no other. Of DAGs that ten questions do not reach: nothing.
 */
export async function latestRuns(
  { door, rest }: { door: AirflowDoor; rest: AirflowRest },
  dagIds: readonly string[],
  options: Abortable,
): Promise<Map<string, DagRun | null>> {
  const latest = new Map<string, DagRun | null>();
  let missing = [...dagIds];
  for (let page = 0; page < MOST_PAGES && missing.length; page++) {
    const { body } = await door.ask({
      ...options,
      method: 'POST',
      readOnly: true,
      path: '/dags/~/dagRuns/list',
      body: {
        dag_ids: missing,
        order_by: rest.newestRunsFirst,
        page_limit: PAGE,
        page_offset: 0,
      },
      doing: 'list the newest runs of its DAGs',
      role: 'Viewer',
    });
    const { runs, total } = parseDagRuns(body);
    const named = parseAnswer(ids, body, 'lists its runs').dag_runs;
    runs.forEach((run, index) => {
      const { dag_id: dagId } = named[index];
      if (!latest.has(dagId)) latest.set(dagId, run);
    });
    missing = missing.filter(dagId => !latest.has(dagId));
    if (total <= runs.length) {
      missing.forEach(dagId => latest.set(dagId, null));
      missing = [];
    }
    if (!runs.length) break;
  }
  return latest;
}
