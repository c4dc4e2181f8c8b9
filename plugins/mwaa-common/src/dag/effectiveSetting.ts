import { DagDraft, TaskDraft } from './DagDraft';
import { DagValue } from './value';

/** What holds for a task: its own word, else that of its innermost group, else the DAG’s. */
export function effectiveSetting(
  { groups, defaults, graph }: DagDraft,
  task: TaskDraft,
  name: string,
): DagValue | undefined {
  const node = task.fullId ? graph.nodes.get(task.fullId) : undefined;
  const around = [...(node?.groups ?? [])]
    .reverse()
    .map(id => groups.find(({ fullId }) => fullId === id)?.defaults);
  return [task.fields, ...around, defaults].find(
    said => said?.[name] !== undefined,
  )?.[name];
}
