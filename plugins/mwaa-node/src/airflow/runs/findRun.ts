import { DagRun } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { Abortable } from '../Abortable';
import { AirflowDoor } from '../door/AirflowDoor';
import { parseAnswer } from '../parse/parseAnswer';
import { parseDagRuns } from '../parse/parseDagRuns';
import { AirflowRest } from '../rest/AirflowRest';
import { instancesRequest } from './instancesRequest';
import { runsRequest } from './runsRequest';

/** What lists hand out at once, in either version. */
const PAGE = 100;

/**
 * One run by its id. Its own path is longer than InvokeRestApi takes, and
 * lists of runs cannot be narrowed to an id: it is among the newest, or else
 * its tasks tell its time, by which they can.
 */
export async function findRun(
  { door, rest }: { door: AirflowDoor; rest: AirflowRest },
  dagId: string,
  runId: string,
  options: Abortable,
): Promise<DagRun | undefined> {
  const among = async (filters?: Record<string, string>) => {
    const request = runsRequest(rest, dagId, { limit: PAGE }, filters);
    const answer = await door.ask({ ...request, ...options });
    const { runs, total } = parseDagRuns(answer.body);
    return { run: runs.find(one => one.runId === runId), total };
  };
  const { run, total } = await among();
  if (run || total <= PAGE) {
    return run;
  }
  const request = instancesRequest(dagId, [runId], { limit: 1 });
  const answer = await door.ask({ ...request, ...options });
  const time = timeOf(answer.body, rest.runTime);
  if (!time) {
    return undefined;
  }
  const then = await among({
    [`${rest.runTime}_gte`]: time,
    [`${rest.runTime}_lte`]: time,
  });
  return then.run;
}

/** As Airflow writes it, to the microsecond. */
function timeOf(body: unknown, field: string): string | undefined {
  const schema = z.object({
    task_instances: z.array(z.object({ [field]: z.string() })),
  });
  const listed = parseAnswer(schema, body, 'lists the tasks of a run');
  return listed.task_instances[0]?.[field];
}
