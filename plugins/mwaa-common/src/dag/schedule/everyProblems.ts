import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { durationSeconds } from '../duration';
import { durationProblem } from '../durationProblem';
import { DagValue } from '../value';

const MINUTE = 60;
const HOUR = 3_600;
const DAY = 86_400;

function sameCron(seconds: number): string | undefined {
  if (seconds % MINUTE === 0 && HOUR % seconds === 0 && seconds < HOUR) {
    return `*/${seconds / MINUTE} * * * *`;
  }
  if (seconds === HOUR) return '@hourly';
  if (seconds % HOUR === 0 && DAY % seconds === 0 && seconds < DAY) {
    return `0 */${seconds / HOUR} * * *`;
  }
  return seconds === DAY ? '@daily' : undefined;
}

/** What is wrong about a schedule that counts the time between runs. */
export function everyProblems(
  { every, date }: { [field: string]: DagValue },
  target?: AirflowTarget,
): Problem[] {
  if (typeof every !== 'string' || !every) return [];
  const message = durationProblem(every, { positive: true });
  if (message) return [{ path: ['schedule', 'every'], message }];
  if (
    date !== 'trigger' ||
    !target ||
    compareVersions(target.airflowVersion, '2.11') >= 0
  ) {
    return [];
  }
  const cron = sameCron(durationSeconds(every) ?? 0);
  return [
    {
      path: ['schedule', 'date'],
      message: `"trigger" is possible with a length of time only from Airflow 2.11 on; Airflow ${target.airflowVersion} runs at the end of periods. Write "interval", which begins one period later${
        cron ? `, or the cron "${cron}"` : ''
      }`,
    },
  ];
}
