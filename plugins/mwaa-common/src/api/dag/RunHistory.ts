import { DagRun } from './DagRun';
import { TaskInstance } from './TaskInstance';

/** A task of the DAG that Airflow has serialized. */
export interface AirflowTask {
  /** With the ids of its groups: `group.task`. */
  taskId: string;
  /** Class of its operator. */
  operator?: string;
  isMapped: boolean;
  /** Ids of the tasks that wait for it. */
  downstream: string[];
}

/** Answer of `GET /environments/{environment}/dags/{dagId}/runs`: a grid of tasks over runs. */
export interface RunHistory {
  /** The newest first. */
  runs: DagRun[];
  /** Of these runs. */
  instances: TaskInstance[];
  /** Upstream before downstream. */
  tasks: AirflowTask[];
  /** There are older runs. */
  hasMore: boolean;
}
