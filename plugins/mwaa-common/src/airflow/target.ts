/**
 * The Airflow that a DAG is rendered for. It is read from the environment
 * (GetEnvironment), never chosen by the user.
 */
export interface AirflowTarget {
  /** As MWAA names it, e.g. `3.0.6`. */
  airflowVersion: string;
  major: 2 | 3;
  /** Version of `apache-airflow-providers-amazon` in that image, e.g. `9.12.0`. */
  amazonProviderVersion: string;
  /** Set when the version is unknown and the newest known one of its major stands in. */
  assumedFrom?: string;
}
