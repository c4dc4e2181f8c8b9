import { InputError } from '@backstage/errors';
import {
  AirflowTarget,
  cronExpression,
  mergeCrons,
} from 'backstage-plugin-mwaa-common';
import { callExpression } from './callExpression';
import { PythonExpression } from './PythonExpression';
import { timetables } from './timetables';

/**
 * The timetable of one or several crons. Always explicit, because the same
 * string means another one in Airflow 2 than in 3, and moves `ds` by one
 * interval on an upgrade.
 */
export function cronTimetable(
  cron: string | readonly string[],
  date: 'interval' | 'trigger',
  timezone: string,
  { airflowVersion, major }: AirflowTarget,
): PythonExpression {
  const crons = typeof cron === 'string' ? [cron] : cron;
  if (crons.length > 1 && date === 'trigger' && major === 3) {
    return callExpression(timetables.crons, crons.map(cronExpression), {
      timezone,
    });
  }
  const one = crons.length === 1 ? cronExpression(crons[0]) : mergeCrons(crons);
  if (one === undefined) {
    throw new InputError(
      `Airflow ${airflowVersion} cannot run by these crons together. Use crons that differ in one field only.`,
    );
  }
  return callExpression(timetables.cron[date], [one], { timezone });
}
