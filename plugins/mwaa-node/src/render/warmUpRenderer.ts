import {
  airflowTarget,
  knownAirflowVersions,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from './renderDag';

/**
 * Renders a small DAG for nobody, so that what the renderer loads when it is
 * first needed is there already.
 */
export async function warmUpRenderer(): Promise<void> {
  await renderDag(
    {
      version: 1,
      dagId: 'warm_up',
      owner: 'nobody',
      timezone: 'UTC',
      startDate: '2026-01-01',
      schedule: { type: 'manual' },
      catchup: false,
      paused: true,
      tasks: [{ id: 'nothing', operator: 'empty' }],
    },
    airflowTarget(knownAirflowVersions.at(-1)!.airflow),
  );
}
