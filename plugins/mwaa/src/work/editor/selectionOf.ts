import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import { Selection } from '../Selection';

/** The selection of a task or group by its full id; of the DAG without one. */
export function selectionOf(work: DagWork, id: string | undefined): Selection {
  const { tasks, groups } = fullIds(work);
  const task = id === undefined ? -1 : tasks.indexOf(id);
  if (task >= 0) return { kind: 'task', index: task };
  const group = id === undefined ? -1 : groups.indexOf(id);
  return group >= 0 ? { kind: 'group', index: group } : { kind: 'dag' };
}
