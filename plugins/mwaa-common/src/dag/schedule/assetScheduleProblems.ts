import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { assetKeyProblems } from '../assets/assetKeyProblems';
import { assetConditionSchema } from '../schema/assetSchema';
import { DagValue } from '../value';
import { assetConditionKeys } from './assetConditionKeys';
import { simplerAssetCondition } from './simplerAssetCondition';

const path = ['schedule', 'assets'];

function targetProblems(
  condition: DagValue | undefined,
  target?: AirflowTarget,
): Problem[] {
  if (!target || compareVersions(target.airflowVersion, '2.9') >= 0) return [];
  const read = assetConditionSchema.safeParse(condition);
  if (!read.success) return [];
  const simpler = simplerAssetCondition(read.data);
  const isPossible =
    typeof simpler === 'string' ||
    ('all' in simpler && simpler.all.every(part => typeof part === 'string'));
  return isPossible
    ? []
    : [
        {
          path,
          message: `joins assets by "any", which Airflow can from 2.9 on; Airflow ${target.airflowVersion} waits for all of its assets. Write "all", or a DAG for each alternative that triggers this one`,
        },
      ];
}

/** What is wrong about the assets that a DAG waits for. */
export const assetScheduleProblems = (
  { assets }: { [field: string]: DagValue },
  known: readonly string[],
  target?: AirflowTarget,
): Problem[] => [
  ...assetKeyProblems(assetConditionKeys(assets, path), known),
  ...targetProblems(assets, target),
];
