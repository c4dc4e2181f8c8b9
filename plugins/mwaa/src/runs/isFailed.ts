import { TaskState } from 'backstage-plugin-mwaa-common';

/** Whether a task in this state can be cleared so that it runs again. */
export const isFailed = (state: TaskState): boolean =>
  state === 'failed' || state === 'upstream_failed';
