import { TaskState } from 'backstage-plugin-mwaa-common';

const states: readonly TaskState[] = [
  'running',
  'restarting',
  'queued',
  'deferred',
  'up_for_reschedule',
];

/** Whether a task in this state may still write to its log. */
export const isGoingOn = (state: TaskState): boolean => states.includes(state);
