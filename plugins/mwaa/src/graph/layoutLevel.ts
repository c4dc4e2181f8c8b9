import { ranksOf } from './ranksOf';

interface Item {
  key: string;
  width: number;
  height: number;
}

interface Placed extends Item {
  x: number;
  y: number;
}

interface Arrow {
  from: string;
  to: string;
}

// Room for what an arrow is labelled with.
const BETWEEN_COLUMNS = 88;
const BETWEEN_ROWS = 18;

const middleOf = ({ y, height }: Placed) => y + height / 2;

const mean = (numbers: readonly number[]) =>
  numbers.reduce((sum, number) => sum + number, 0) / numbers.length;

/** Each as near as it can to the height it wants, in the order of those heights. */
function stack(column: Placed[], wanted: (item: Placed) => number) {
  const heights = new Map(column.map(item => [item.key, wanted(item)]));
  column.sort((a, b) => heights.get(a.key)! - heights.get(b.key)!);
  let free = -Infinity;
  column.forEach(item => {
    item.y = Math.max(heights.get(item.key)! - item.height / 2, free);
    free = item.y + item.height + BETWEEN_ROWS;
  });
  // All that had to give way went down: the whole column shares that.
  const down = mean(
    column.map(item => middleOf(item) - heights.get(item.key)!),
  );
  column.forEach(item => {
    item.y -= down;
  });
}

function neighboursOf(arrows: readonly Arrow[], end: keyof Arrow) {
  const start = end === 'to' ? 'from' : 'to';
  const found = new Map<string, string[]>();
  arrows.forEach(arrow => {
    const known = found.get(arrow[start]);
    if (known) known.push(arrow[end]);
    else found.set(arrow[start], [arrow[end]]);
  });
  return found;
}

/**
 * Puts items into columns, from left to right along the arrows, and each near
 * the height of those it is tied to. The upper left corner is at 0, 0. A
 * general layout takes seconds for hundreds of tasks; this one milliseconds.
 */
export function layoutLevel(
  items: readonly Item[],
  arrows: readonly Arrow[],
): ReadonlyMap<string, Placed> {
  const ranks = ranksOf(
    items.map(({ key }) => key),
    arrows,
  );
  const columns: Placed[][] = [];
  const placed = new Map<string, Placed>();
  items.forEach(item => {
    const column = (columns[ranks.get(item.key)!] ??= []);
    const last = column.at(-1);
    const y = last ? last.y + last.height + BETWEEN_ROWS : 0;
    const entry = { ...item, x: 0, y };
    column.push(entry);
    placed.set(item.key, entry);
  });
  const sweep = (order: Placed[][], end: keyof Arrow) => {
    const neighbours = neighboursOf(arrows, end);
    order.forEach(column =>
      stack(column, item => {
        const tied = neighbours.get(item.key);
        return tied
          ? mean(tied.map(key => middleOf(placed.get(key)!)))
          : middleOf(item);
      }),
    );
  };
  const used = columns.filter(column => column);
  sweep(used, 'from');
  sweep([...used].reverse(), 'to');
  sweep(used, 'from');

  let x = 0;
  used.forEach(column => {
    column.forEach(item => {
      item.x = x;
    });
    x += Math.max(...column.map(({ width }) => width)) + BETWEEN_COLUMNS;
  });
  const top = Math.min(...[...placed.values()].map(({ y }) => y));
  placed.forEach(item => {
    item.y -= top;
  });
  return placed;
}
