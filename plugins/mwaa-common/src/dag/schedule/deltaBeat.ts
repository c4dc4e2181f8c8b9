import { compareVersions } from '../../airflow/compareVersions';
import { AirflowTarget } from '../../airflow/target';
import { Beat } from './Beat';

/**
 * Every so many milliseconds, as Airflow's DeltaMixin: any instant is due.
 * From 2.8 on the latest period ends at a multiple of the time since 1970.
 */
export function deltaBeat(period: number, target: AirflowTarget): Beat {
  const rounds = compareVersions(target.airflowVersion, '2.8') >= 0;
  return {
    next: instant => instant + period,
    previous: instant => instant - period,
    alignToNext: instant => instant,
    alignToPrevious: instant => instant,
    latestStart: now =>
      (rounds ? Math.floor(now / period) * period : now) - period,
  };
}
