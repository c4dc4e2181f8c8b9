import { afterId, DagSpec } from 'backstage-plugin-mwaa-common';
import { Edge } from './edgeChains';
import { resultTasks } from './resultTasks';

/** Edges that `after` asks for and that no result makes by itself. */
export function explicitEdges(
  spec: DagSpec,
  variables: ReadonlyMap<string, string>,
): Edge[] {
  return spec.tasks.flatMap(task => {
    const implied = resultTasks(task);
    return [...new Set(task.after?.map(afterId))]
      .filter(upstream => !implied.has(upstream))
      .map(upstream => ({
        upstream: variables.get(upstream)!,
        downstream: variables.get(task.id)!,
      }));
  });
}
