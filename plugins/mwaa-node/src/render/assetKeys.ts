import { AssetCondition, DagSpec } from 'backstage-plugin-mwaa-common';

function conditionKeys(condition: AssetCondition): string[] {
  if (typeof condition === 'string') return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(
    conditionKeys,
  );
}

/** Keys of the assets that the DAG waits for or that its tasks read and write. */
export function assetKeys({ schedule, tasks }: DagSpec): Set<string> {
  return new Set([
    ...('assets' in schedule ? conditionKeys(schedule.assets) : []),
    ...tasks.flatMap(({ inlets = [], outlets = [] }) => [
      ...inlets,
      ...outlets,
    ]),
  ]);
}
