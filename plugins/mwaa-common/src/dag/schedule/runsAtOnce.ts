import { AirflowTarget } from '../../airflow/target';
import { clockTime } from './clockTime';
import { nextRuns, ScheduledDag } from './nextRuns';

const SECOND = 1_000;

/** A moment as `startDate` and `endDate` say it, to the second. */
function momentText(instant: number, timezone: string): string {
  const { date, time } = clockTime(new Date(instant), timezone);
  return `${date}T${time.length === 5 ? `${time}:00` : time}`;
}

/** The DAG without the runs to come, which need not be looked for. */
function untilNow(dag: ScheduledDag, now: Date): ScheduledDag {
  const soon = momentText(now.getTime() + SECOND, dag.timezone);
  const { endDate } = dag;
  const end =
    endDate?.includes('T') === false ? `${endDate}T00:00:00` : endDate;
  return { ...dag, endDate: end !== undefined && end < soon ? end : soon };
}

/**
 * How many runs are due already when the DAG is started now; at most `limit`
 * are counted.
 *
 * @param dag - of a specification that was parsed
 */
export const runsAtOnce = (
  dag: ScheduledDag,
  target: AirflowTarget,
  { now, limit }: { now: Date; limit: number },
): number =>
  nextRuns(untilNow(dag, now), target, { now, count: limit }).filter(
    ({ runAfter }) => runAfter.getTime() <= now.getTime(),
  ).length;
