import {
  AirflowTarget,
  airflowTarget,
  EnvironmentSummary,
  knownAirflowVersions,
} from 'backstage-plugin-mwaa-common';

export interface ScheduleTarget {
  target: AirflowTarget;
  /** Why it may not be the right one, as a sentence. */
  caveat?: string;
}

const newest = knownAirflowVersions[knownAirflowVersions.length - 1].airflow;

const assumed = (why: string): ScheduleTarget => ({
  target: airflowTarget(newest),
  caveat: `${why} Shown is what Airflow ${newest} does.`,
});

/** Which Airflow plans the runs: that of the environment, or the newest that is known. */
export function scheduleTarget(
  id: string | undefined,
  environment: EnvironmentSummary | undefined,
): ScheduleTarget {
  if (!id) return assumed('No environment is chosen yet.');
  const version = environment?.airflowVersion;
  if (!version) {
    return assumed(`The Airflow version of ${id} is not known here.`);
  }
  try {
    const target = airflowTarget(version);
    return target.assumedFrom
      ? {
          target,
          caveat: `Airflow ${version} is not known here. Shown is what Airflow ${target.assumedFrom} does.`,
        }
      : { target };
  } catch {
    // It refuses versions that no DAG can be written for; the environment's
    // own field says so.
    return assumed(`Airflow ${version} is not supported.`);
  }
}
