/** A DAG as Airflow lists it. */
export interface AirflowDag {
  dagId: string;
  isPaused: boolean;
  /** Its file is still there, as far as Airflow knows; absent if it does not say. */
  isActive?: boolean;
  /** Absolute path of the file on the side of Airflow. */
  fileLocation?: string;
  /** ISO 8601: when the next run may start; absent when nothing is due by time. */
  nextRunAt?: string;
  /** Absent if Airflow does not say. */
  hasImportErrors?: boolean;
}
