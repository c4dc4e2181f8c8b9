import { DagInAirflow } from 'backstage-plugin-mwaa-common';
import { Abortable } from '../Abortable';
import { dagPath } from '../dagPath';
import { AirflowDoor } from '../door/AirflowDoor';
import { parseDagDetails } from '../parse/parseDagDetails';

/** Before 2.8 the details lack what the list has: schedule, next run, time of parsing. */
const tellsSchedule = (details: unknown): boolean =>
  'timetable_description' in Object(details);

/** NotFoundError for a DAG that Airflow does not know (yet). */
export async function readDagDetails(
  door: AirflowDoor,
  dagId: string,
  options: Abortable,
): Promise<DagInAirflow> {
  const look = {
    ...options,
    method: 'GET',
    doing: `show the DAG ${dagId}`,
    role: 'Viewer',
  } as const;
  const { body } = await door.ask({ ...look, path: dagPath(dagId, 'details') });
  if (tellsSchedule(body)) {
    return parseDagDetails(body);
  }
  const listed = await door.ask({ ...look, path: dagPath(dagId) });
  return parseDagDetails({ ...Object(listed.body), ...Object(body) });
}
