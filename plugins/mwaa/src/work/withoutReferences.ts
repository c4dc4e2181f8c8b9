import {
  afterId,
  DagTask,
  DagWork,
  taskGraph,
  taskReferences,
} from 'backstage-plugin-mwaa-common';
import { setAt } from './setAt';

type After = NonNullable<DagTask['after']>;

function withoutFollowers(task: DagTask, gone: ReadonlySet<string>): DagTask {
  return taskReferences(task)
    .filter(({ by, id }) => by === 'follower' && gone.has(id))
    .reduceRight(
      (changed, { path }) =>
        setAt(changed, path.slice(0, -1), list =>
          (list as unknown[]).filter((_, index) => index !== path.at(-1)),
        ),
      task,
    );
}

/**
 * The work where nothing waits for, or leads to, what is taken away. What
 * waited for it waits for what that waited for, so that no order is lost.
 * Results of it that arguments use stay, to be seen as problems.
 */
export function withoutReferences(
  work: DagWork,
  gone: ReadonlySet<string>,
): DagWork {
  const { nodes } = taskGraph(work);
  const upstreamsOf = (id: string): After => {
    const node = nodes.get(id);
    if (!node) return [];
    if (node.kind === 'group') return work.groups?.[node.index].after ?? [];
    const task = work.tasks[node.index];
    const results = taskReferences(task)
      .filter(({ by }) => by === 'result')
      .map(reference => reference.id);
    return [...(task.after ?? []), ...results];
  };
  const bridged = (after: After, seen: ReadonlySet<string>): After =>
    after.flatMap(entry => {
      const id = afterId(entry);
      if (!gone.has(id)) return [entry];
      return seen.has(id)
        ? []
        : bridged(upstreamsOf(id), new Set([...seen, id]));
    });
  const cut = <T extends { after?: After }>(part: T): T => {
    if (!part.after?.some(entry => gone.has(afterId(entry)))) return part;
    const { after: given, ...rest } = part;
    const after = bridged(given, new Set()).filter(
      (entry, index, all) =>
        all.findIndex(other => afterId(other) === afterId(entry)) === index,
    );
    return (after.length ? { ...rest, after } : rest) as T;
  };
  return {
    ...work,
    ...(work.groups && { groups: work.groups.map(cut) }),
    tasks: work.tasks.map(task => cut(withoutFollowers(task, gone))),
  };
}
