import { AirflowTarget } from '../../airflow/target';
import { compareVersions } from '../../airflow/compareVersions';
import { Beat } from './Beat';
import { cronClock } from './cronClock';
import { zoneClock } from './zoneClock';

/**
 * A cron expression on the clock of a zone, as Airflow's CronMixin: the naive
 * wall clock decides, and only where runs come every hour does time pass
 * evenly over a clock change. Airflow 2.7 does so wherever there is more than
 * one time of the day.
 */
export function cronBeat(
  cron: string,
  timezone: string,
  target: AirflowTarget,
): Beat {
  const clock = cronClock(cron);
  const zone = zoneClock(timezone);
  const evenly =
    compareVersions(target.airflowVersion, '2.8') < 0
      ? !clock.oneTime
      : clock.everyHour;
  const shift = (instant: number, find: (wall: number) => number) => {
    const wall = zone.wall(instant);
    const due = find(wall);
    return evenly ? instant + (due - wall) : zone.instant(due);
  };
  const next = (instant: number) => shift(instant, clock.next);
  const previous = (instant: number) => shift(instant, clock.previous);
  return {
    next,
    previous,
    alignToNext: instant => {
      const following = next(instant);
      return previous(following) === instant ? instant : following;
    },
    alignToPrevious: instant => {
      const preceding = previous(instant);
      return next(preceding) === instant ? instant : preceding;
    },
    latestStart: now => {
      const last = previous(now);
      return next(last) === now ? last : previous(last);
    },
  };
}
