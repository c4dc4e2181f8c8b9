import { TaskInstance, TaskState } from 'backstage-plugin-mwaa-common';
import { TaskCell } from './TaskCell';

/** From what needs attention to what is done. */
const order: readonly TaskState[] = [
  'failed',
  'upstream_failed',
  'up_for_retry',
  'running',
  'restarting',
  'deferred',
  'up_for_reschedule',
  'queued',
  'scheduled',
  'none',
  'success',
  'skipped',
  'removed',
];

/** One or more copies of a task in a run, as one. */
export const cellOf = (instances: readonly TaskInstance[]): TaskCell => ({
  state: order.find(state => instances.some(each => each.state === state))!,
  instances: [...instances].sort(
    (a, b) => (a.mapIndex ?? -1) - (b.mapIndex ?? -1),
  ),
});
