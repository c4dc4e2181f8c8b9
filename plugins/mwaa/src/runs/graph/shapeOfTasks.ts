import { AirflowTask } from 'backstage-plugin-mwaa-common';
import { GraphShape, ShapeEdge, ShapeNode } from '../../graph/GraphShape';

/** The groups around a task, the outermost first: of `a.b.task` these are `a` and `a.b`. */
const groupsAround = (taskId: string): string[] =>
  taskId
    .split('.')
    .slice(0, -1)
    .map((_, index, parts) => parts.slice(0, index + 1).join('.'));

/** Tasks of Airflow as the layout of the graph takes them; keys are ids, those of groups behind `group:`. */
export function shapeOfTasks(
  tasks: readonly AirflowTask[],
): Pick<GraphShape, 'nodes' | 'edges'> {
  const ids = new Set(tasks.map(({ taskId }) => taskId));
  const groups = new Map<string, ShapeNode>();
  const keyOf = (group: string | undefined) =>
    group === undefined ? undefined : `group:${group}`;
  const nodes = tasks.map(({ taskId }, index): ShapeNode => {
    const around = groupsAround(taskId);
    around.forEach((group, depth) => {
      if (groups.has(group)) return;
      groups.set(group, {
        key: keyOf(group)!,
        kind: 'group',
        index: groups.size,
        parent: keyOf(around[depth - 1]),
      });
    });
    return { key: taskId, kind: 'task', index, parent: keyOf(around.at(-1)) };
  });
  const edges = tasks.flatMap(({ taskId, downstream }) =>
    downstream
      .filter(to => ids.has(to))
      .map((to): ShapeEdge => ({
        key: `${taskId} ${to}`,
        from: taskId,
        to,
        by: 'after',
      })),
  );
  return { nodes: [...groups.values(), ...nodes], edges };
}
