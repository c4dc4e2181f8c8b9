import { DagInAirflow } from 'backstage-plugin-mwaa-common';
import { momentText } from '../status/momentText';

/**
 * That a DAG has never run, and what starts it.
 *
 * @param dag - null: Airflow does not know it; undefined: nobody can tell
 */
export function neverRunText(
  dag: Pick<DagInAirflow, 'isPaused' | 'nextRunAt'> | null | undefined,
): string {
  if (dag === null) return 'It has never run: Airflow has not parsed it yet.';
  if (dag?.isPaused) {
    return dag.nextRunAt
      ? 'It has never run. It is paused: its first run starts once it is unpaused and due.'
      : 'It has never run, and has no times of its own. It is paused: a run that somebody triggers waits until it is unpaused.';
  }
  if (dag?.nextRunAt) {
    return `It has never run. The first run is due ${momentText(dag.nextRunAt)}; or trigger one.`;
  }
  return 'It has never run. Trigger it, or wait for what starts it.';
}
