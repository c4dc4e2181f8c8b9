import { AssetCondition } from 'backstage-plugin-mwaa-common';

export type Joint = 'all' | 'any';

/** A condition as a tree of which each group has a place: its indices from the root. */
export type ConditionPath = readonly number[];

export interface ConditionGroup {
  joint: Joint;
  parts: readonly AssetCondition[];
}

export const groupOf = (condition: AssetCondition): ConditionGroup => {
  if (typeof condition === 'string') {
    return { joint: 'all', parts: [condition] };
  }
  return 'all' in condition
    ? { joint: 'all', parts: condition.all }
    : { joint: 'any', parts: condition.any };
};

export const conditionOf = ({
  joint,
  parts,
}: ConditionGroup): AssetCondition =>
  joint === 'all' ? { all: [...parts] } : { any: [...parts] };

/** The same condition with the group at a place changed. */
export function changeGroup(
  condition: AssetCondition,
  path: ConditionPath,
  change: (group: ConditionGroup) => ConditionGroup,
): AssetCondition {
  const group = groupOf(condition);
  const [index, ...rest] = path;
  if (index === undefined) return conditionOf(change(group));
  return conditionOf({
    ...group,
    parts: group.parts.map((part, at) =>
      at === index ? changeGroup(part, rest, change) : part,
    ),
  });
}

/** The part of a condition at a place. */
export const partAt = (
  condition: AssetCondition,
  path: ConditionPath,
): AssetCondition | undefined =>
  path.reduce<AssetCondition | undefined>(
    (part, index) =>
      part === undefined || typeof part === 'string'
        ? undefined
        : groupOf(part).parts[index],
    condition,
  );

export const removePart = (
  condition: AssetCondition,
  path: ConditionPath,
): AssetCondition =>
  changeGroup(condition, path.slice(0, -1), group => ({
    ...group,
    parts: group.parts.filter((_, index) => index !== path.at(-1)),
  }));

export const insertPart = (
  condition: AssetCondition,
  path: ConditionPath,
  part: AssetCondition,
): AssetCondition =>
  changeGroup(condition, path.slice(0, -1), group => ({
    ...group,
    parts: [
      ...group.parts.slice(0, path.at(-1)),
      part,
      ...group.parts.slice(path.at(-1)),
    ],
  }));
