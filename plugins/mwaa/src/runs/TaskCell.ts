import { TaskInstance, TaskState } from 'backstage-plugin-mwaa-common';

/** What a task did in one run; of a mapped task, all of its copies. */
export interface TaskCell {
  /** Of several copies the one that needs most attention. */
  state: TaskState;
  /** At least one; by the number of the copy. */
  instances: readonly TaskInstance[];
}
