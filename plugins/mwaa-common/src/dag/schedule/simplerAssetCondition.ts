import { AssetCondition } from '../schema/assetSchema';

type Joint = 'all' | 'any';

const partsOf = (condition: AssetCondition, joint: Joint) => {
  if (typeof condition === 'string') return undefined;
  if (joint === 'all') return 'all' in condition ? condition.all : undefined;
  return 'any' in condition ? condition.any : undefined;
};

/** The same condition without groups of one and without a group in a group of its kind. */
export function simplerAssetCondition(
  condition: AssetCondition,
): AssetCondition {
  if (typeof condition === 'string') return condition;
  const joint: Joint = 'all' in condition ? 'all' : 'any';
  const parts = (partsOf(condition, joint) ?? [])
    .map(simplerAssetCondition)
    .flatMap(part => partsOf(part, joint) ?? [part]);
  if (parts.length === 1) return parts[0];
  return joint === 'all' ? { all: parts } : { any: parts };
}
