import { WorkRow } from './rowsOf';

/** Index of the first task of a row: itself, or the first in the group. */
export function firstTaskOf(
  rows: readonly WorkRow[],
  at: number,
): number | undefined {
  const row = rows[at];
  if (row.kind === 'task') return row.index;
  const behind = rows.slice(at + 1);
  const end = behind.findIndex(({ level }) => level <= row.level);
  const inside = (end < 0 ? behind : behind.slice(0, end)).filter(
    ({ kind }) => kind === 'task',
  );
  return inside.length
    ? Math.min(...inside.map(({ index }) => index))
    : undefined;
}

/** Where in `tasks` the task of a row goes to pass its neighbour within the group; nothing at the end. */
export function siblingMove(
  rows: readonly WorkRow[],
  at: number,
  by: -1 | 1,
): number | undefined {
  const { level } = rows[at];
  for (let next = at + by; rows[next]?.level >= level; next += by) {
    if (rows[next].level === level) return firstTaskOf(rows, next);
  }
  return undefined;
}
