import { Restriction } from './Restriction';
import { RunInterval } from './RunInterval';

/**
 * Which of the runs that several crons propose comes, as Airflow's
 * MultipleCronTriggerTimetable: without catchup the latest that is past, or
 * else the next.
 */
export function firstOf(
  proposed: readonly (RunInterval | undefined)[],
  { catchup, now }: Restriction,
): RunInterval | undefined {
  const rank = ({ start }: RunInterval) =>
    !catchup && start <= now ? -start : start;
  return proposed
    .flatMap(run => run ?? [])
    .reduce<RunInterval | undefined>(
      (best, run) => (best && rank(best) <= rank(run) ? best : run),
      undefined,
    );
}
