import { DagDraft, TaskDraft } from './DagDraft';
import { mappingOf } from './mappingOf';

/** Names of the arguments that a task takes over from its groups and the DAG. */
export function defaultArguments(
  { groups, defaults, graph }: DagDraft,
  task: TaskDraft,
): ReadonlySet<string> {
  const node = task.fullId ? graph.nodes.get(task.fullId) : undefined;
  const around = groups.filter(({ fullId }) =>
    node?.groups.includes(fullId ?? ''),
  );
  return new Set(
    [defaults, ...around.map(group => group.defaults)].flatMap(said =>
      Object.keys(mappingOf(said.with)),
    ),
  );
}
