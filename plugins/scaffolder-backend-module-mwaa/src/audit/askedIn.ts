import { AuditedEffect } from 'backstage-plugin-mwaa-node/authorise';
import { TaskContext } from '../deployment/taskRun';

/** In which task something is asked for, as audit events name it. */
export const askedIn = ({
  task,
  isDryRun,
}: Pick<TaskContext, 'task' | 'isDryRun'>): Pick<
  AuditedEffect,
  'taskId' | 'dryRun'
> => ({ taskId: task.id, dryRun: isDryRun });
