/** The Python packages of one version of Airflow. */
export interface AirflowInstallation {
  /** Its interpreter; absolute. */
  python: string;
  /** The providers that an MWAA image of it lacks, for PYTHONPATH; absolute. */
  overlay: string;
}
