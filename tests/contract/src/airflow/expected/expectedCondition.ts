import { AssetCondition, DagSpec } from 'backstage-plugin-mwaa-common';

/** The assets that a DAG waits for, as Airflow answers. */
export function expectedCondition(
  condition: AssetCondition,
  spec: DagSpec,
): object {
  if (typeof condition === 'string') {
    return expect.objectContaining({ uri: spec.assets![condition].uri });
  }
  const inner = (each: AssetCondition) => expectedCondition(each, spec);
  return 'all' in condition
    ? { all: condition.all.map(inner) }
    : { any: condition.any.map(inner) };
}
