import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { assetConditionKeys } from '../schedule/assetConditionKeys';
import { DagSpec } from '../spec';

function countedFrom(
  { schedule }: DagSpec,
  target?: AirflowTarget,
): string | undefined {
  if (schedule.type !== 'every' || !target) return undefined;
  return schedule.date === 'trigger' ||
    compareVersions(target.airflowVersion, '2.8') < 0
    ? 'from the moment at which the DAG is started'
    : 'in whole lengths since 1970-01-01 UTC';
}

function everyFindings(spec: DagSpec, target?: AirflowTarget): Problem[] {
  if (spec.schedule.type !== 'every' || spec.catchup) return [];
  const from = countedFrom(spec, target) ?? 'from another moment';
  return [
    {
      path: ['schedule', 'every'],
      message: `is counted from "startDate" only while that is ahead: without catchup Airflow counts ${from}. Write a cron for fixed times`,
    },
  ];
}

const periodic = ['cron', 'every', 'assetsOrTime'];

function catchupFindings({ catchup, schedule }: DagSpec): Problem[] {
  return catchup && !periodic.includes(schedule.type)
    ? [
        {
          path: ['catchup'],
          message: `has no effect: a schedule of the type "${schedule.type}" has no periods that could be missed`,
        },
      ]
    : [];
}

function loopFindings({ schedule, tasks }: DagSpec): Problem[] {
  if (!('assets' in schedule)) return [];
  const awaited = assetConditionKeys(schedule.assets, []).map(({ key }) => key);
  return tasks.flatMap(({ outlets = [] }, index) =>
    outlets.flatMap((key, position) =>
      awaited.includes(key)
        ? [
            {
              path: ['tasks', index, 'outlets', position],
              message: `is ${quoted(key)}, which this DAG waits for: each run may start the next one, without end`,
            },
          ]
        : [],
    ),
  );
}

/** What may surprise about when a DAG runs. */
export const scheduleFindings = (
  spec: DagSpec,
  target?: AirflowTarget,
): Problem[] => [
  ...everyFindings(spec, target),
  ...catchupFindings(spec),
  ...loopFindings(spec),
];
