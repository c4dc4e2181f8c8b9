import { ClockedRun, DagTiming } from 'backstage-plugin-mwaa-common';
import { clockText } from './clockText';

/** What happens as soon as the DAG is started, as a sentence; empty where nothing does. */
export function startText(
  { schedule, catchup, paused }: DagTiming,
  runs: readonly ClockedRun[],
): string {
  const [first] = runs;
  const clocked = !['manual', 'assets'].includes(schedule.type);
  if (!first) {
    return clocked ? 'No run is planned: its end is before its next time.' : '';
  }
  if (!first.atOnce) return '';
  const when = paused
    ? 'As soon as it is turned on'
    : 'As soon as Airflow has read it';
  return catchup && runs[1]?.atOnce
    ? `${when}, it runs for every time that is past, from ${clockText(first.inZone)} on.`
    : `${when}, the run of ${clockText(first.inZone)}, which is past, starts at once.`;
}
