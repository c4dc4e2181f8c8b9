import { AirflowTarget } from 'backstage-plugin-mwaa-common';

/** A task or a group, to choose from. */
export interface Choice {
  /** Full id. */
  id: string;
  label: string;
  description?: string;
}

/** What the arguments of a task may refer to. */
export interface Surroundings {
  /** Of the chosen environment. */
  target?: AirflowTarget;
  /** Tasks whose result the task may use without making a cycle. */
  resultTasks: readonly Choice[];
  /** Tasks and groups that may come after it without making a cycle. */
  followers: readonly Choice[];
  /** Names of the params that it sees. */
  params: readonly string[];
  /** Names of the values that differ per environment. */
  values: readonly string[];
  /** Airflow connections that are there. */
  connectionIds: readonly string[];
}
