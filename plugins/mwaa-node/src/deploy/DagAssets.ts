/** URIs of the Airflow assets that a DAG waits for or reads, and of those that it writes. */
export interface DagAssets {
  reads: string[];
  writes: string[];
}
