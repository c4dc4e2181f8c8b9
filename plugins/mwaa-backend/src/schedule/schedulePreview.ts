import {
  airflowTarget,
  DagTiming,
  describeSchedule,
  InvalidDagSpecError,
  knownAirflowVersions,
  nextRuns,
  SchedulePreview,
  timingProblems,
} from 'backstage-plugin-mwaa-common';

/**
 * What a schedule means, and its next runs. InvalidDagSpecError with all
 * problems; their paths are those of the timing.
 */
export function schedulePreview({
  timing,
  airflowVersion = knownAirflowVersions.at(-1)!.airflow,
  count,
  now,
}: {
  timing: unknown;
  /** The newest that is known by default. */
  airflowVersion?: string;
  count: number;
  now: Date;
}): SchedulePreview {
  const target = airflowTarget(airflowVersion);
  const problems = timingProblems(timing, target);
  if (problems.length) {
    throw new InvalidDagSpecError(problems);
  }
  const checked = timing as DagTiming;
  return {
    description: describeSchedule(checked, target),
    runs: nextRuns(checked, target, { now, count }).map(
      ({ runAfter, logicalDate, dataInterval: { start, end } }) => ({
        runAfter: runAfter.toISOString(),
        logicalDate: logicalDate.toISOString(),
        dataInterval: { start: start.toISOString(), end: end.toISOString() },
      }),
    ),
  };
}
