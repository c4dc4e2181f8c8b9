import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { DagValue } from '../value';
import { assetScheduleProblems } from './assetScheduleProblems';
import { cronListProblems } from './cronListProblems';
import { everyProblems } from './everyProblems';

type Mapping = { [key: string]: DagValue };

function clockProblems(schedule: Mapping, target?: AirflowTarget): Problem[] {
  const crons =
    typeof schedule.cron === 'string'
      ? [schedule.cron]
      : listOf(schedule.cron).filter(cron => typeof cron === 'string');
  return cronListProblems(crons, schedule, target);
}

/** Everything that is wrong about when a DAG runs. */
export function scheduleProblems(
  dag: Mapping,
  target?: AirflowTarget,
): Problem[] {
  const schedule = mappingOf(dag.schedule);
  const assets = Object.keys(mappingOf(dag.assets));
  switch (schedule.type) {
    case 'continuous':
      return dag.maxActiveRuns === 1
        ? []
        : [
            {
              path: ['maxActiveRuns'],
              message: 'must be 1, because the schedule is continuous',
            },
          ];
    case 'cron':
      return clockProblems(schedule, target);
    case 'every':
      return everyProblems(schedule, target);
    case 'assets':
      return assetScheduleProblems(schedule, assets, target);
    case 'assetsOrTime':
      return [
        ...(target && compareVersions(target.airflowVersion, '2.9') < 0
          ? [
              {
                path: ['schedule', 'type'],
                message: `is not possible with Airflow ${target.airflowVersion}: a DAG runs by assets or by the clock, both only from 2.9 on. Write two DAGs, or choose "assets" or "cron"`,
              },
            ]
          : []),
        ...assetScheduleProblems(schedule, assets, target),
        ...clockProblems(schedule, target),
      ];
    default:
      return [];
  }
}
