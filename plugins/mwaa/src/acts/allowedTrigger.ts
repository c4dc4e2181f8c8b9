import { Allowed, DagStatus } from 'backstage-plugin-mwaa-common';

/** Whether somebody can trigger a run now: without the params nobody knows what it would do. */
export function allowedTrigger({ may, airflow }: DagStatus): Allowed {
  if (!may.operate.allowed || airflow.value) return may.operate;
  return {
    allowed: false,
    reason:
      'unavailable' in airflow
        ? 'Airflow cannot be asked for its params, so nobody knows what it takes.'
        : 'Airflow does not know the DAG; it can be triggered once it was parsed.',
  };
}
