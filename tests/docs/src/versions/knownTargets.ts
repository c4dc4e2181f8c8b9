import {
  AirflowTarget,
  airflowTarget,
  knownAirflowVersions,
} from 'backstage-plugin-mwaa-common';

/** Every Airflow that DAGs are written for, oldest first. */
export const knownTargets: readonly AirflowTarget[] = knownAirflowVersions.map(
  ({ airflow }) => airflowTarget(airflow),
);
