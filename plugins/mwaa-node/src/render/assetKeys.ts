import { DagSpec } from 'backstage-plugin-mwaa-common';
import { conditionKeys } from './conditionKeys';

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
