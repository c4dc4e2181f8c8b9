import {
  AirflowTarget,
  ClockedRun,
  DagTiming,
  runsWithClock,
} from 'backstage-plugin-mwaa-common';

/** The next run that is to come, if each run’s date meant this. */
export function exampleRun(
  timing: DagTiming,
  date: 'interval' | 'trigger',
  target: AirflowTarget,
  now: Date,
): ClockedRun | undefined {
  if (!('date' in timing.schedule)) return undefined;
  const runs = runsWithClock(
    {
      ...timing,
      catchup: false,
      schedule: { ...timing.schedule, date },
    },
    target,
    { now, count: 2 },
  );
  return runs.find(({ atOnce }) => !atOnce) ?? runs[0];
}
