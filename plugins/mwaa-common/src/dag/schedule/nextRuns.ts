import { AirflowTarget } from '../../airflow/target';
import { durationSeconds } from '../duration';
import { DagSpec } from '../spec';
import { wallClock } from '../dates';
import { cronBeat } from './cronBeat';
import { deltaBeat } from './deltaBeat';
import { firstOf } from './firstOf';
import { intervalRun } from './intervalRun';
import { mergeCrons } from './mergeCrons';
import { PlannedRun } from './PlannedRun';
import { Restriction } from './Restriction';
import { RunInterval } from './RunInterval';
import { triggerRun } from './triggerRun';
import { zoneClock } from './zoneClock';

/** The fields of a specification that say when it runs. */
export type ScheduledDag = Pick<
  DagSpec,
  'schedule' | 'timezone' | 'startDate' | 'endDate' | 'catchup'
>;

type NextRun = (
  last: RunInterval | undefined,
  restriction: Restriction,
) => RunInterval | undefined;

function instantOf(date: string, timezone: string): number {
  const clock = wallClock(date);
  if (!clock) throw new RangeError(`${JSON.stringify(date)} is no date`);
  const { year, month, day, hour, minute, second } = clock;
  return zoneClock(timezone).instant(
    Date.UTC(year, month - 1, day, hour, minute, second),
  );
}

function clockRuns(
  { cron, date }: { cron: string | string[]; date: 'interval' | 'trigger' },
  timezone: string,
  target: AirflowTarget,
): NextRun {
  const run = date === 'interval' ? intervalRun : triggerRun;
  const crons = [cron].flat();
  const merged = mergeCrons(crons);
  const beats = (merged === undefined ? crons : [merged]).map(each =>
    cronBeat(each, timezone, target),
  );
  return (last, restriction) =>
    firstOf(
      beats.map(beat => run(beat, last, restriction)),
      restriction,
    );
}

function runsOf(
  { schedule, timezone }: ScheduledDag,
  target: AirflowTarget,
): NextRun {
  switch (schedule.type) {
    case 'cron':
    case 'assetsOrTime':
      return clockRuns(schedule, timezone, target);
    case 'every': {
      const beat = deltaBeat(
        (durationSeconds(schedule.every) ?? 0) * 1000,
        target,
      );
      const run = schedule.date === 'interval' ? intervalRun : triggerRun;
      return (last, restriction) => run(beat, last, restriction);
    }
    case 'once':
      return (last, { earliest, latest }) =>
        last || earliest > latest
          ? undefined
          : { start: earliest, end: earliest };
    case 'continuous':
      // When the runs after it start depends on how long each takes.
      return (last, { earliest, latest, now }) =>
        last || earliest > latest
          ? undefined
          : { start: earliest, end: Math.max(earliest, now) };
    default:
      return () => undefined;
  }
}

/**
 * The next runs of a DAG that has none yet, as the target's Airflow plans
 * them: with a start in the past and no catchup the first is one that is
 * over, which runs as soon as the DAG is not paused. Empty where only people
 * or assets start it; of a continuous DAG only the first.
 *
 * @param dag - of a specification that was parsed
 * @param options - `now`: what Airflow's clock shows; `count`: how many at most
 */
export function nextRuns(
  dag: ScheduledDag,
  target: AirflowTarget,
  { now, count }: { now: Date; count: number },
): PlannedRun[] {
  const next = runsOf(dag, target);
  const restriction: Restriction = {
    earliest: instantOf(dag.startDate, dag.timezone),
    latest:
      dag.endDate === undefined
        ? Infinity
        : instantOf(dag.endDate, dag.timezone),
    catchup: dag.catchup,
    now: now.getTime(),
  };
  const runs: PlannedRun[] = [];
  let last: RunInterval | undefined;
  while (runs.length < count) {
    last = next(last, restriction);
    if (!last) break;
    const start = new Date(last.start);
    const end = new Date(last.end);
    runs.push({
      runAfter: end,
      logicalDate: start,
      dataInterval: { start, end },
    });
  }
  return runs;
}
