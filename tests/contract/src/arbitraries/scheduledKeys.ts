import { AssetCondition, DagSchedule } from 'backstage-plugin-mwaa-common';

function keys(condition: AssetCondition): string[] {
  if (typeof condition === 'string') return [condition];
  return ('all' in condition ? condition.all : condition.any).flatMap(keys);
}

/** Keys of the assets that start a DAG. */
export const scheduledKeys = (schedule: DagSchedule): string[] =>
  'assets' in schedule ? keys(schedule.assets) : [];
