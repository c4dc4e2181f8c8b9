import { GraphShape, ShapeNode } from './GraphShape';
import { layoutLevel } from './layoutLevel';

/** In the units of the drawing; x and y are those of the upper left corner. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

const TASK_SIZE = { width: 208, height: 56 };

/** Around what a group holds; its name stands above. */
const PADDING = 16;
const TITLE = 32;

type Shape = Pick<GraphShape, 'nodes' | 'edges'>;
type Arrow = { from: string; to: string };

/** Arrows by the innermost group that holds both of their ends, between what stands directly in it. */
function arrowsByLevel({ nodes, edges }: Shape) {
  const parents = new Map(nodes.map(({ key, parent }) => [key, parent]));
  const chain = (key: string | undefined): string[] =>
    key === undefined ? [] : [...chain(parents.get(key)), key];
  const levels = new Map<string | undefined, Arrow[]>();
  edges.forEach(edge => {
    const from = chain(edge.from);
    const to = chain(edge.to);
    const depth = from.findIndex((key, index) => to[index] !== key);
    // From a group to what it holds, or the other way round.
    if (depth < 0 || to[depth] === undefined) return;
    const level = from[depth - 1];
    const arrow = { from: from[depth], to: to[depth] };
    levels.set(level, [...(levels.get(level) ?? []), arrow]);
  });
  return levels;
}

/** Where everything stands: from left to right as it runs, groups around theirs. */
export function layoutGraph(shape: Shape): ReadonlyMap<string, Box> {
  const arrows = arrowsByLevel(shape);
  const children = new Map<string | undefined, ShapeNode[]>();
  shape.nodes.forEach(node =>
    children.set(node.parent, [...(children.get(node.parent) ?? []), node]),
  );
  const boxes = new Map<string, Box>();
  const place = (key: string, { x, y }: { x: number; y: number }) => {
    const box = boxes.get(key)!;
    boxes.set(key, { ...box, x: box.x + x, y: box.y + y });
    children.get(key)?.forEach(child => place(child.key, { x, y }));
  };
  /** Lays out what stands in a group, from 0, 0 on; how much room that takes. */
  const fill = (group: string | undefined): typeof TASK_SIZE => {
    const items = (children.get(group) ?? []).map(({ key }) => {
      const inside = children.has(key) ? fill(key) : undefined;
      const size = inside
        ? {
            width: inside.width + 2 * PADDING,
            height: inside.height + TITLE + PADDING,
          }
        : TASK_SIZE;
      boxes.set(key, { x: 0, y: 0, ...size });
      children
        .get(key)
        ?.forEach(child => place(child.key, { x: PADDING, y: TITLE }));
      return { key, ...size };
    });
    const placed = layoutLevel(items, arrows.get(group) ?? []);
    placed.forEach(({ x, y }, key) => place(key, { x, y }));
    const ends = [...placed.values()];
    return {
      width: Math.max(0, ...ends.map(({ x, width }) => x + width)),
      height: Math.max(0, ...ends.map(({ y, height }) => y + height)),
    };
  };
  fill(undefined);
  return boxes;
}
