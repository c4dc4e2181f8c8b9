/** A file that Airflow could not import, as Airflow tells it. */
export interface AirflowImportError {
  /** Absolute on the side of Airflow, or relative to the dags folder (3.3). */
  fileName: string;
  /** A traceback. */
  text: string;
  /** ISO 8601: when Airflow last tried. */
  at?: string;
}
