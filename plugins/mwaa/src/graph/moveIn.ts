import { GraphShape, ShapeNode } from './GraphShape';
import { Box } from './layoutGraph';

/** `next` and `previous` reach everything, in running order. */
export type Move =
  'upstream' | 'downstream' | 'previous' | 'next' | 'first' | 'last';

/** The drawing, as the keyboard goes through it. */
export interface GraphMap {
  shape: Pick<GraphShape, 'nodes' | 'edges'>;
  boxes: ReadonlyMap<string, Box>;
}

/** All keys from left to right, that is as they run; a group before what it holds. */
export function runningOrder({ shape, boxes }: GraphMap): string[] {
  const box = (key: string) => boxes.get(key)!;
  return shape.nodes
    .map(({ key }) => key)
    .sort((a, b) => box(a).x - box(b).x || box(a).y - box(b).y);
}

/** A node, and the groups around it, from the innermost. */
function withGroups(nodes: readonly ShapeNode[], key: string): string[] {
  const parent = nodes.find(node => node.key === key)?.parent;
  return [key, ...(parent === undefined ? [] : withGroups(nodes, parent))];
}

/** The nearest neighbour along the arrows; where there is none, those of the group around. */
function along(map: GraphMap, from: string, end: 'from' | 'to') {
  const { shape, boxes } = map;
  const start = end === 'to' ? 'from' : 'to';
  const height = boxes.get(from)!.y;
  const far = (key: string) => Math.abs(boxes.get(key)!.y - height);
  for (const key of withGroups(shape.nodes, from)) {
    const found = shape.edges
      .filter(edge => edge[start] === key)
      .map(edge => edge[end])
      .sort((a, b) => far(a) - far(b));
    if (found.length) return found[0];
  }
  return undefined;
}

/** Where a key of the keyboard leads from a node; the node itself where there is no way. */
export function moveIn(map: GraphMap, from: string, move: Move): string {
  if (move === 'downstream') return along(map, from, 'to') ?? from;
  if (move === 'upstream') return along(map, from, 'from') ?? from;
  const order = runningOrder(map);
  if (move === 'first') return order[0] ?? from;
  if (move === 'last') return order.at(-1) ?? from;
  const place = order.indexOf(from) + (move === 'next' ? 1 : -1);
  return order[place] ?? from;
}
