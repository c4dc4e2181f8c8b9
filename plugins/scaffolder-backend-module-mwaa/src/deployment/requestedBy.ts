import { TaskContext } from './taskRun';

/** Who asked for it, as manifests record it. */
export const requestedBy = ({ task }: Pick<TaskContext, 'task'>): string =>
  `scaffolder task ${task.id}`;
