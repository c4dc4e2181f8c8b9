import { AssetCondition } from 'backstage-plugin-mwaa-common';
import {
  ConditionPath,
  groupOf,
  insertPart,
  partAt,
  removePart,
} from './conditionPath';

/** Where a part goes: past its neighbour, into it if that is a group, or out of its own group. */
function target(
  condition: AssetCondition,
  path: ConditionPath,
  step: -1 | 1,
): ConditionPath | undefined {
  const around = path.slice(0, -1);
  const index = path[path.length - 1];
  const neighbour = partAt(condition, [...around, index + step]);
  if (neighbour === undefined) {
    // Out of the group, unless it is the outermost.
    const own = around.at(-1);
    return own === undefined
      ? undefined
      : [...around.slice(0, -1), step < 0 ? own : own + 1];
  }
  if (typeof neighbour === 'string') return [...around, index + step];
  // Once the part is gone, a group below has moved up by one.
  return step < 0
    ? [...around, index - 1, groupOf(neighbour).parts.length]
    : [...around, index, 0];
}

/**
 * Moves a part one place up or down in the order in which a condition is read,
 * over the edges of groups, and tells where it is then; `undefined` where it is
 * at the end already.
 */
export function movePart(
  condition: AssetCondition,
  path: ConditionPath,
  step: -1 | 1,
): { condition: AssetCondition; path: ConditionPath } | undefined {
  const part = partAt(condition, path);
  const to = target(condition, path, step);
  return part === undefined || !to
    ? undefined
    : {
        condition: insertPart(removePart(condition, path), to, part),
        path: to,
      };
}
