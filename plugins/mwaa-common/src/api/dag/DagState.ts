/** Whether a DAG runs, in one word: the first of these that is true. */
export type DagState =
  /** Nothing is deployed, and Airflow knows nothing of it. */
  | 'not-deployed'
  /** A deployment or removal has not come to its end. */
  | 'interrupted'
  /** Airflow cannot import what is deployed. */
  | 'broken'
  /** Airflow has not parsed what is deployed yet. */
  | 'pending'
  /** Airflow could not be asked. */
  | 'unknown'
  | 'running'
  /** Its last run failed. */
  | 'failing'
  | 'paused'
  /** It has never run. */
  | 'waiting'
  /** Its last run succeeded. */
  | 'succeeding';
