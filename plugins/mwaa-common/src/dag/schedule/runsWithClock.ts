import { AirflowTarget } from '../../airflow/target';
import { ClockChange, ClockedRun } from './ClockedRun';
import { clockTime } from './clockTime';
import { cronClock } from './cronClock';
import { nextRuns, ScheduledDag } from './nextRuns';
import { zoneClock } from './zoneClock';

const DAY = 86_400_000;

const cronsOf = ({ schedule }: ScheduledDag) =>
  'cron' in schedule ? [schedule.cron].flat() : [];

/** Whether an expression names a time that the clock leaves out, so that it runs then. */
function isSkipped(cron: string, timezone: string, instant: number): boolean {
  const zone = zoneClock(timezone);
  const meant = cronClock(cron).previous(zone.wall(instant));
  return (
    zone.instant(meant) === instant && zone.wall(zone.instant(meant)) !== meant
  );
}

function isRepeated(timezone: string, instant: number): boolean {
  const zone = zoneClock(timezone);
  const wall = zone.wall(instant);
  return [instant - DAY, instant + DAY].some(near => {
    const other = wall - (zone.wall(near) - near);
    return other !== instant && zone.wall(other) === wall;
  });
}

/**
 * The next runs, as `nextRuns` foretells them, with what clocks show.
 *
 * @param dag - of a specification that was parsed
 * @param options - `now`: what Airflow's clock shows; `count`: how many at
 *   most; `readerZone`: a second zone to show them in, UTC unless given
 */
export function runsWithClock(
  dag: ScheduledDag,
  target: AirflowTarget,
  options: { now: Date; count: number; readerZone?: string },
): ClockedRun[] {
  const { now, count, readerZone = 'UTC' } = options;
  const { timezone } = dag;
  const offset = (instant: number) =>
    zoneClock(timezone).wall(instant) - instant;
  const change = (
    instant: number,
    before?: number,
  ): ClockChange | undefined => {
    if (cronsOf(dag).some(cron => isSkipped(cron, timezone, instant))) {
      return 'skipped';
    }
    if (isRepeated(timezone, instant)) return 'repeated';
    return before === undefined || offset(before) === offset(instant)
      ? undefined
      : 'offset-changed';
  };
  return nextRuns(dag, target, { now, count }).map((run, index, runs) => {
    const { runAfter, logicalDate, dataInterval } = run;
    const clockChange = change(
      runAfter.getTime(),
      runs[index - 1]?.runAfter.getTime(),
    );
    return {
      ...run,
      inZone: clockTime(runAfter, timezone),
      inReaderZone: clockTime(runAfter, readerZone),
      logicalInZone: clockTime(logicalDate, timezone),
      intervalEndInZone: clockTime(dataInterval.end, timezone),
      ds: logicalDate.toISOString().slice(0, 10),
      atOnce: runAfter.getTime() <= now.getTime(),
      ...(clockChange && { clockChange }),
    };
  });
}
