/** A DAG in one environment. */
export interface DagPlace {
  /** Id of the environment. */
  environment: string;
  dagId: string;
}
