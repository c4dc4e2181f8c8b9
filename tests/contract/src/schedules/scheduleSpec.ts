import { specWith } from '../airflow/specWith';
import { ScheduleCase } from './ScheduleCase';

/** As the specification says it what the bare schedule means in this major. */
function scheduleOf(schedule: ScheduleCase['schedule'], major: 2 | 3): object {
  const date = major === 2 ? 'interval' : 'trigger';
  if (schedule === null) return { type: 'manual' };
  if (schedule === '@once') return { type: 'once' };
  if (schedule === '@continuous') return { type: 'continuous' };
  return typeof schedule === 'number'
    ? { type: 'every', every: `PT${schedule}S`, date }
    : { type: 'cron', cron: schedule, date };
}

/** A specification that says what the case says. */
export function scheduleSpec(input: ScheduleCase, major: 2 | 3): object {
  return specWith([{ id: 'a', operator: 'empty' }], {
    schedule: scheduleOf(input.schedule, major),
    ...(input.schedule === '@continuous' && { maxActiveRuns: 1 }),
    timezone: input.tz,
    startDate: input.start ?? undefined,
    ...(input.end && { endDate: input.end }),
    // Nothing said means yes in Airflow 2 and no in Airflow 3.
    catchup: input.catchup ?? major === 2,
  });
}
