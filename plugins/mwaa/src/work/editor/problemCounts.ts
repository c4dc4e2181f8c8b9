import { DagWork, fullIds } from 'backstage-plugin-mwaa-common';
import { PartProblems } from '../problemsOfParts';
import { WorkKeys } from '../WorkState';

/** How many problems each task and group has, by full id. */
export function problemCounts(
  work: DagWork,
  keys: WorkKeys,
  problems: PartProblems,
): ReadonlyMap<string, number> {
  const ids = fullIds(work);
  return new Map([
    ...ids.groups.map((id, index): [string, number] => [
      id,
      problems.groups.get(keys.groups[index])?.length ?? 0,
    ]),
    ...ids.tasks.map((id, index): [string, number] => [
      id,
      problems.tasks.get(keys.tasks[index])?.length ?? 0,
    ]),
  ]);
}
