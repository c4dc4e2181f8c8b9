import { DagWork, Problem } from 'backstage-plugin-mwaa-common';
import { Selection } from '../Selection';

/** What a path in the specification is about. */
export function selectionAt(
  work: DagWork,
  [field, index]: Problem['path'],
): Selection {
  if (field === 'tasks' && work.tasks[Number(index)]) {
    return { kind: 'task', index: Number(index) };
  }
  return field === 'groups' && work.groups?.[Number(index)]
    ? { kind: 'group', index: Number(index) }
    : { kind: 'dag' };
}
