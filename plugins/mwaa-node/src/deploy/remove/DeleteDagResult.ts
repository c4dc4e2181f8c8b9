import { RemovalPlan } from './RemovalPlan';

/** What became of the DAG in Airflow; a text says why it is not known. */
export interface AirflowRemoval {
  /** `absent`: Airflow did not know the DAG. */
  paused: 'paused' | 'absent' | { notDone: string };
  /** With its runs; only when the history was to go as well. */
  record?: 'removed' | 'absent' | { notDone: string };
}

export interface DeleteDagResult {
  /**
   * `planned` after a dry run; `unchanged`: nothing of it was there, or another
   * removal was faster.
   */
  outcome: 'deleted' | 'unchanged' | 'planned';
  plan: RemovalPlan;
  /** Absent when no Airflow was given. */
  airflow?: AirflowRemoval;
  /** How many versions of objects were removed for good. */
  purgedVersions?: number;
}
