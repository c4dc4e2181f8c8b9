import { GroupNode, TaskGraph, TaskNode } from 'backstage-plugin-mwaa-common';
import { GraphShape, ShapeEdge, ShapeNode } from './GraphShape';

/** Key of a task or group in the drawing. */
export const keyOf = ({ kind, index }: TaskNode | GroupNode): string =>
  `${kind === 'task' ? 't' : 'g'}${index}`;

/** What is drawn; edges to what is not there are not. */
export function drawnShape(graph: TaskGraph): GraphShape {
  const keyOfId = (id: string) => {
    const node = graph.nodes.get(id);
    return node && keyOf(node);
  };
  const shapeOf = (node: TaskNode | GroupNode): ShapeNode => {
    const parent = graph.nodes.get(node.groups.at(-1) ?? '');
    // While ids are being typed a group can seem to be in itself.
    const isOuter =
      parent?.kind === 'group' && parent.groups.length < node.groups.length;
    return {
      key: keyOf(node),
      kind: node.kind,
      index: node.index,
      ...(isOuter && { parent: keyOf(parent) }),
    };
  };
  const groups = [...graph.groups].sort(
    (a, b) => a.groups.length - b.groups.length,
  );
  const drawn = new Map<string, ShapeEdge>();
  const draw = (
    edge: { from: string; to: string; label?: string },
    by: ShapeEdge['by'],
  ) => {
    const from = keyOfId(edge.from);
    const to = keyOfId(edge.to);
    if (from === undefined || to === undefined || from === to) return;
    const key = `${from}-${to}`;
    // What is written counts: it can be removed.
    if (!drawn.has(key))
      drawn.set(key, { key, from, to, label: edge.label, by });
  };
  graph.written.forEach(edge => draw(edge, 'after'));
  graph.implied.forEach(edge => draw(edge, edge.by));
  const nodes = [...groups, ...graph.tasks].map(shapeOf);
  const edges = [...drawn.values()];
  return { id: JSON.stringify([nodes, edges]), nodes, edges };
}
