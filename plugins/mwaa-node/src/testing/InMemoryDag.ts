import {
  DagInAirflow,
  DagRun,
  TaskInstance,
  AirflowTask,
} from 'backstage-plugin-mwaa-common';
import { AirflowDag } from '../airflow/AirflowDag';

/** All that an InMemoryAirflow knows of a DAG. */
export interface InMemoryDag extends AirflowDag {
  /** Beside what the list tells. */
  details: Partial<DagInAirflow>;
  /** The newest first. */
  runs: DagRun[];
  instances: TaskInstance[];
  tasks: AirflowTask[];
}
