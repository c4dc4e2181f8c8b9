import { DagGroup, DagTask } from 'backstage-plugin-mwaa-common';

type After = NonNullable<DagTask['after']>;

/** A task with its place in the DAG, before anything is said about its work. */
export interface TaskSeat {
  id: string;
  /** As others refer to it. */
  fullId: string;
  group?: string;
  after: After;
  /** Full ids of tasks and groups that begin only after it and are not around it. */
  later: string[];
}

/** The order of a DAG's tasks, and the groups that they are in. */
export interface TaskSeats {
  tasks: TaskSeat[];
  groups: Pick<DagGroup, 'id' | 'group' | 'prefix' | 'after'>[];
}
