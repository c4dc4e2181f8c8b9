import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { quoted } from '../../quoted';
import { cronFields } from '../cronFields';
import { readCronField } from '../readCronField';

/**
 * Until 2.8 Airflow brings croniter 2.0.1, which looks for the run before in
 * the last year only, and throws when there was no 29 February in it.
 */
export function leapDayProblem(
  cron: string,
  target?: AirflowTarget,
): string | undefined {
  if (!target || compareVersions(target.airflowVersion, '2.9') >= 0) {
    return undefined;
  }
  const parts = cron.trim().split(/\s+/);
  if (parts.length !== 5) return undefined;
  const [, , day, month, weekday] = parts.map((part, index) =>
    readCronField(part, cronFields[index]),
  );
  const isLeapDay =
    weekday.all &&
    !day.all &&
    !day.lastDay &&
    [...day.values].every(value => value === 29) &&
    !month.all &&
    [...month.values].every(value => value === 2);
  return isLeapDay
    ? `${quoted(cron)} runs on 29 February only, which the scheduler of Airflow ${target.airflowVersion} does not find; it does from 2.9 on. Write "L" as day of the month for the last day of each February`
    : undefined;
}
