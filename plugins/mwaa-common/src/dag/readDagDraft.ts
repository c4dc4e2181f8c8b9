import { DagDraft } from './DagDraft';
import { taskGraph } from './graph/taskGraph';
import { TaskGraph } from './graph/GraphParts';
import { graphSpecOf } from './graphSpecOf';
import { listOf } from './listOf';
import { mappingOf } from './mappingOf';
import { readGroupDraft } from './readGroupDraft';
import { readTaskDraft } from './readTaskDraft';
import { DagValue } from './value';

/** Drafts with their full ids. */
function withFullIds<T extends { id?: string }>(
  drafts: T[],
  nodes: TaskGraph['tasks'] | TaskGraph['groups'],
): T[] {
  const named = drafts.filter(({ id }) => id !== undefined);
  const ids = new Map(named.map((draft, index) => [draft, nodes[index].id]));
  return drafts.map(draft =>
    ids.has(draft) ? { ...draft, fullId: ids.get(draft) } : draft,
  );
}

/** Reads what can be read; never fails. */
export function readDagDraft(value: DagValue | undefined): DagDraft {
  const root = mappingOf(value);
  const tasks = listOf(root.tasks).map(mappingOf).map(readTaskDraft);
  const groups = listOf(root.groups).map(mappingOf).map(readGroupDraft);
  const graph = taskGraph(graphSpecOf({ tasks, groups }));
  return {
    root,
    texts: Object.fromEntries(
      Object.entries(root).flatMap(([name, field]) =>
        typeof field === 'string' ? [[name, field]] : [],
      ),
    ),
    tags: listOf(root.tags).flatMap((tag, index) =>
      typeof tag === 'string' ? [{ tag, path: ['tags', index] }] : [],
    ),
    schedule: mappingOf(root.schedule),
    maxActiveRuns: root.maxActiveRuns,
    defaults: mappingOf(root.defaults),
    params: Object.fromEntries(
      Object.entries(mappingOf(root.params)).map(([name, param]) => [
        name,
        mappingOf(param),
      ]),
    ),
    groups: withFullIds(groups, graph.groups),
    tasks: withFullIds(tasks, graph.tasks),
    graph,
  };
}
