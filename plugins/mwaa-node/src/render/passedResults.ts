import { DagTask, walkDagValue } from 'backstage-plugin-mwaa-common';

/**
 * Ids of the tasks whose results a task is given as they are. A part of a
 * result, by its path, is pulled by Jinja instead.
 */
export function passedResults({ with: given, map }: DagTask): Set<string> {
  const found = new Set<string>();
  [given, map?.each, map?.together, map?.kwargs].forEach(value =>
    walkDagValue(value ?? null, [], reading => {
      if (reading.kind === 'result' && !reading.path) found.add(reading.task);
    }),
  );
  return found;
}
