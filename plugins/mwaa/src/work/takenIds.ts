import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';

/** Full ids of all tasks and groups, which no other may have. */
export function takenIds(work: DagWork): Set<string> {
  const { tasks, groups } = fullIds(work);
  return new Set([...tasks, ...groups]);
}
