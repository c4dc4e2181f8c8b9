import { Problem } from '../../problem';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { DagValue } from '../value';

/** The assets that a condition names, each with its place in it. */
export function assetConditionKeys(
  condition: DagValue | undefined,
  path: Problem['path'],
): { key: string; path: Problem['path'] }[] {
  if (typeof condition === 'string') return [{ key: condition, path }];
  return Object.entries(mappingOf(condition)).flatMap(([joined, inner]) =>
    listOf(inner).flatMap((part, index) =>
      assetConditionKeys(part, [...path, joined, index]),
    ),
  );
}
