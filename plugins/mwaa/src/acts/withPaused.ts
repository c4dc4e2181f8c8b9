import {
  DagStatus,
  dagStateOf,
  PausedAnswer,
} from 'backstage-plugin-mwaa-common';

/** A status as it is after somebody paused or unpaused the DAG, until Airflow was read later than that. */
export function withPaused(
  status: DagStatus,
  paused: PausedAnswer | undefined,
): DagStatus {
  const { airflow } = status;
  if (!paused || !airflow.value) return status;
  if (Date.parse(airflow.readAt) > Date.parse(paused.at)) return status;
  const { isPaused } = paused;
  if (airflow.value.isPaused === isPaused) return status;
  const known = { ...airflow, value: { ...airflow.value, isPaused } };
  return {
    ...status,
    airflow: known,
    ...dagStateOf({ ...status, airflow: known }),
  };
}
