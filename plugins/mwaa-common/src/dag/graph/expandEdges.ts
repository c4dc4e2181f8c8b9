import { groupEnds, GroupEnds } from './groupEnds';
import { addEdge, noNeighbours } from './neighbours';
import { GraphEdge, GroupNode, TaskGraph, TaskNode } from './GraphParts';

type Parts = Pick<TaskGraph, 'nodes' | 'setups' | 'teardowns'>;
type Edge = Pick<GraphEdge, 'from' | 'to' | 'label'>;

/** How many groups hold both nodes. */
function commonDepth(from: TaskNode | GroupNode, to: TaskNode | GroupNode) {
  const differs = from.groups.findIndex((id, depth) => to.groups[depth] !== id);
  return differs < 0 ? from.groups.length : differs;
}

const isInside = (node: TaskNode | GroupNode, outer: TaskNode | GroupNode) =>
  outer.kind === 'group' &&
  (node.id === outer.id || node.groups.includes(outer.id));

/**
 * Edges between tasks, from edges between tasks and groups, and what their
 * ends are for each group. Innermost edges come first, because they decide
 * which tasks of a group an edge further out reaches. Edges to what is not
 * there, and from a group to what it holds, make none.
 */
export function expandEdges(
  edges: readonly Edge[],
  { nodes, ...kinds }: Parts,
): { edges: GraphEdge[]; ends: (group: string) => GroupEnds } {
  const found = noNeighbours();
  const expanded = new Map<string, GraphEdge>();
  const tasksOf = (group: string) => {
    const node = nodes.get(group);
    return node?.kind === 'group' ? node.tasks : [];
  };
  const ends = (group: string) => groupEnds(tasksOf(group), found, kinds);
  const endsOf = (node: TaskNode | GroupNode, end: keyof GroupEnds) =>
    node.kind === 'group' ? ends(node.id)[end] : [node.id];
  const byDepth = edges
    .flatMap(edge => {
      const from = nodes.get(edge.from);
      const to = nodes.get(edge.to);
      return from && to && !isInside(from, to) && !isInside(to, from)
        ? [{ from, to, label: edge.label, depth: commonDepth(from, to) }]
        : [];
    })
    .sort((a, b) => b.depth - a.depth);
  byDepth.forEach(({ from, to, label }) =>
    endsOf(from, 'leaves').forEach(first =>
      endsOf(to, 'roots').forEach(second => {
        const key = JSON.stringify([first, second]);
        const known = expanded.get(key);
        addEdge(found, { from: first, to: second });
        expanded.set(key, {
          from: first,
          to: second,
          ...((known?.label ?? label) !== undefined && {
            label: known?.label ?? label,
          }),
        });
      }),
    ),
  );
  return { edges: [...expanded.values()], ends };
}
