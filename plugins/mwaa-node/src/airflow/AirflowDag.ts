/** A DAG as Airflow lists it. */
export interface AirflowDag {
  dagId: string;
  isPaused: boolean;
  /** Its file is still there, as far as Airflow knows; absent if it does not say. */
  isActive?: boolean;
  /** Absolute path of the file on the side of Airflow. */
  fileLocation?: string;
}
