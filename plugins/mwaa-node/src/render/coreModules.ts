import { AirflowTarget } from 'backstage-plugin-mwaa-common';

/** Where the names that every DAG needs stand in the target's Airflow. */
export const coreModules: Record<
  AirflowTarget['major'],
  { DAG: string; Param: string }
> = {
  2: { DAG: 'airflow', Param: 'airflow.models.param' },
  3: { DAG: 'airflow.sdk', Param: 'airflow.sdk' },
};
