import { Node, Position } from '@xyflow/react';
import { GraphShape } from './GraphShape';
import { Box } from './layoutGraph';
import { NodeFacts } from './NodeFacts';

export type GraphNode = Node<NodeFacts, 'task' | 'group'>;

/*
 * Sizes and handles are told, not measured: so arrows can be drawn to what is
 * not on the screen, and nothing is drawn twice.
 */
const handlesOf = ({ width, height }: Box) => [
  { type: 'target' as const, position: Position.Left, x: 0, y: height / 2 },
  {
    type: 'source' as const,
    position: Position.Right,
    x: width,
    y: height / 2,
  },
];

// Nothing in them is deeper than a list of words.
const isSame = (a: NodeFacts, b: NodeFacts) =>
  Object.entries(a).every(
    ([field, value]) => String(value) === String(b[field as keyof NodeFacts]),
  );

/** Nodes for the canvas; those that say the same as before are the same objects. */
export function graphNodes(
  shape: GraphShape,
  boxes: ReadonlyMap<string, Box>,
  factsOf: (key: string) => NodeFacts,
  before: ReadonlyMap<string, GraphNode>,
): GraphNode[] {
  return shape.nodes.map(({ key, kind }) => {
    const data = factsOf(key);
    const box = boxes.get(key)!;
    const known = before.get(key);
    const stays =
      known?.position.x === box.x &&
      known.position.y === box.y &&
      known.width === box.width &&
      known.height === box.height;
    if (known && stays && isSame(known.data, data)) return known;
    return {
      id: key,
      type: kind,
      data,
      position: { x: box.x, y: box.y },
      width: box.width,
      height: box.height,
      handles: handlesOf(box),
      // Arrows are drawn over groups, and under tasks.
      zIndex: kind === 'group' ? -1 : 1,
    };
  });
}
