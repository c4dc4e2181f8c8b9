import { DagTask, walkDagValue } from 'backstage-plugin-mwaa-common';

/** Ids of the tasks whose results are arguments of this one. */
export function resultTasks(task: DagTask): Set<string> {
  const found = new Set<string>();
  Object.values(task.with ?? {}).forEach(value =>
    walkDagValue(value, [], reading => {
      if (reading.kind === 'result') found.add(reading.task);
    }),
  );
  return found;
}
