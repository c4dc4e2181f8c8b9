import { InputError } from '@backstage/errors';
import { cronExpression, DagSchedule } from 'backstage-plugin-mwaa-common';
import { PythonExpression } from './PythonExpression';
import { pythonLiteral, PythonValue } from './pythonLiteral';

const TIMETABLES = {
  trigger: {
    module: 'airflow.timetables.trigger',
    name: 'CronTriggerTimetable',
  },
  interval: {
    module: 'airflow.timetables.interval',
    name: 'CronDataIntervalTimetable',
  },
} as const;

/**
 * The value of `schedule`. Cron is always an explicit timetable, because the
 * same string means another one in Airflow 2 than in 3, and moves `ds` by one
 * interval on an upgrade.
 */
export function scheduleExpression(
  schedule: DagSchedule,
  timezone: string,
): PythonValue {
  if (schedule.type === 'manual') return null;
  if (schedule.type === 'once' || schedule.type === 'continuous') {
    return `@${schedule.type}`;
  }
  if (schedule.type !== 'cron' || typeof schedule.cron !== 'string') {
    throw new InputError('This schedule cannot be rendered.');
  }
  const timetable = TIMETABLES[schedule.date];
  const cron = pythonLiteral(cronExpression(schedule.cron));
  return new PythonExpression(
    `${timetable.name}(${cron}, timezone=${pythonLiteral(timezone)})`,
    [timetable],
  );
}
