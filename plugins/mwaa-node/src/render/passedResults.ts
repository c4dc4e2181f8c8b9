import {
  DagTask,
  operatorFor,
  readDagValue,
  walkDagValue,
} from 'backstage-plugin-mwaa-common';

/** The task whose result a branch or a short circuit looks at. */
function decidedResult(task: DagTask): string | undefined {
  if (!operatorFor(task)?.ownFields?.includes('value')) return undefined;
  const reading = readDagValue(task.with?.value ?? null);
  return reading.kind === 'result' ? reading.task : undefined;
}

/**
 * Ids of the tasks whose results a task is given as they are. A part of a
 * result, by its path, is pulled by Jinja instead, unless a function of the
 * file looks at it.
 */
export function passedResults(task: DagTask): Set<string> {
  const { with: given, map } = task;
  const decided = decidedResult(task);
  const found = new Set<string>(decided === undefined ? [] : [decided]);
  [given, map?.each, map?.together, map?.kwargs].forEach(value =>
    walkDagValue(value ?? null, [], reading => {
      if (reading.kind === 'result' && !reading.path) found.add(reading.task);
    }),
  );
  return found;
}
