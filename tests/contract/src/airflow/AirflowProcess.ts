/** A process with a real Airflow in it. */
export interface AirflowProcess {
  /** @param question - as `server/dag_server.py` takes it */
  ask<T>(question: object): Promise<T>;
  stop(): Promise<void>;
}
