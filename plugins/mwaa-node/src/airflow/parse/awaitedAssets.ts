import { AssetCondition } from 'backstage-plugin-mwaa-common';

// Deeper than any condition that a person can read.
const MAX_DEPTH = 20;

const nameOf = (value: unknown): string | undefined => {
  if (typeof value === 'string') return value;
  const { name, uri } = Object(value) as Record<string, unknown>;
  return [name, uri].find(
    (text): text is string => typeof text === 'string' && text !== '',
  );
};

/**
 * The assets that a DAG waits for, by name, from the `dataset_expression` of
 * 2.9 and later or the `asset_expression` of 3.x; undefined for what is none.
 */
export function awaitedAssets(
  expression: unknown,
  depth = 0,
): AssetCondition | undefined {
  if (typeof expression === 'string') return expression;
  const parts = Object(expression) as Record<string, unknown>;
  for (const joint of ['all', 'any'] as const) {
    const inner = parts[joint];
    if (Array.isArray(inner) && inner.length && depth < MAX_DEPTH) {
      const found = inner.map(part => awaitedAssets(part, depth + 1));
      const known = found.filter(part => part !== undefined);
      if (known.length < found.length) return undefined;
      return joint === 'all' ? { all: known } : { any: known };
    }
  }
  return nameOf(parts.asset ?? parts.asset_ref ?? parts.alias);
}
