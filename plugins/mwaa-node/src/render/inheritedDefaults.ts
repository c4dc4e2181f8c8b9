import { DagSpec, TaskGraph, TaskNode } from 'backstage-plugin-mwaa-common';
import { TaskScope } from './TaskScope';

/**
 * What a task gets unless it says otherwise. What Airflow takes for usual must
 * be written where this says something else.
 */
export function inheritedDefaults(
  spec: DagSpec,
  graph: TaskGraph,
  { groups }: Pick<TaskNode, 'groups'>,
): TaskScope['inherited'] {
  const ofGroups = groups.map(
    id => spec.groups?.[graph.nodes.get(id)!.index].defaults,
  );
  const defaults = [spec.defaults, ...ofGroups].map(given => given ?? {});
  return {
    settings: new Set(defaults.flatMap(given => Object.keys(given))),
    arguments: new Set(
      defaults.flatMap(given => Object.keys(given.with ?? {})),
    ),
  };
}
