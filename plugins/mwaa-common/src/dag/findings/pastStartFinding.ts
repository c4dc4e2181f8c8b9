import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { nextRuns } from '../schedule/nextRuns';
import { DagSpec } from '../spec';

/** For a preview: what happens at once when the DAG is started now. */
export function pastStartFinding(
  spec: DagSpec,
  target: AirflowTarget,
  now: Date,
): Problem | undefined {
  const missed = nextRuns(spec, target, { now, count: 2 }).filter(
    ({ runAfter }) => runAfter.getTime() <= now.getTime(),
  );
  if (missed.length === 0) return undefined;
  return {
    path: ['startDate'],
    message: spec.catchup
      ? 'is in the past, and "catchup" is on: all periods since then are run as soon as the DAG is started'
      : 'is in the past: the latest period that is over is run as soon as the DAG is started, and then one after the other as they end',
  };
}
