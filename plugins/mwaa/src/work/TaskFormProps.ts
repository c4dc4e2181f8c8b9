import {
  AirflowTarget,
  DagAsset,
  DagTask,
  DagWork,
  Problem,
} from 'backstage-plugin-mwaa-common';

/** Of the form of one task. */
export interface TaskFormProps {
  work: DagWork;
  /** In `work.tasks`. */
  index: number;
  /** Of the chosen environment. */
  target?: AirflowTarget;
  /** About this task; paths from the task on: `['with', 'sql']`. */
  problems: readonly Problem[];
  /** Airflow connections that are there, to choose from. */
  connectionIds?: readonly string[];
  /** The task with its changes, also of its group; references to it follow. */
  onChange(task: DagTask): void;
  /** A new id without those of the groups. Nothing happens if `taskRenameProblem` says something. */
  onRename(id: string): void;
  /** Declares an asset of the DAG; without it the form offers only those that are there. */
  onAddAsset?(key: string, asset: DagAsset): void;
}
