import {
  AirflowTarget,
  DagTiming,
  runsAtOnce,
} from 'backstage-plugin-mwaa-common';

/** More are not counted: it would take long, and they are too many anyway. */
const MISSED_LIMIT = 1000;

const clocked = ['cron', 'every', 'assetsOrTime'];

const counted = (count: number) => (count === 1 ? '1 run' : `${count} runs`);

/** What catching up does when the DAG is started now, as a sentence. */
export function missedRuns(
  timing: DagTiming,
  target: AirflowTarget,
  now: Date,
): string {
  if (!clocked.includes(timing.schedule.type)) {
    return 'This kind of schedule has no runs that could be missed.';
  }
  const missed = runsAtOnce({ ...timing, catchup: true }, target, {
    now,
    limit: MISSED_LIMIT + 1,
  });
  if (missed === 0) {
    return 'No run was due since the start date, so there is nothing to catch up on.';
  }
  const many = missed > MISSED_LIMIT ? 'more than 1,000 runs' : counted(missed);
  if (timing.catchup) {
    return `On: as soon as the DAG is turned on, Airflow makes ${many}, one for each time since the start date.`;
  }
  const atOnce = runsAtOnce(timing, target, { now, limit: 2 });
  return `Off: of ${many} since the start date, ${
    atOnce === 0 ? 'none' : 'only the latest'
  } is made when the DAG is turned on.`;
}
