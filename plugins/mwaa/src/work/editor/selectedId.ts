import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import { Selection } from '../Selection';

/** Full id of the task or group that is being edited. */
export function selectedId(
  work: DagWork,
  selection: Selection,
): string | undefined {
  if (selection.kind === 'dag') return undefined;
  const ids = fullIds(work);
  return ids[selection.kind === 'task' ? 'tasks' : 'groups'][selection.index];
}
