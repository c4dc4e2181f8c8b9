/** What an environment's Airflow answered, as MWAA hands it on. */
export interface RestApiAnswer {
  /** HTTP status of Airflow. */
  status: number;
  /** Airflow's JSON; undefined where it sent none. */
  body: unknown;
}
