import { AssetCondition } from 'backstage-plugin-mwaa-common';

/** Keys of all assets that the condition names. */
export function conditionKeys(condition: AssetCondition): string[] {
  if (typeof condition === 'string') return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(
    conditionKeys,
  );
}
