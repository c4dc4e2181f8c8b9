import {
  DagNotification,
  RunNotifications,
  TaskNotifications,
} from './schema/notificationSchema';
import { DagSpec } from './spec';

const listed = (
  notify: RunNotifications | TaskNotifications | undefined,
): DagNotification[] => Object.values(notify ?? {}).flat();

/** Every notification by a callback of a DAG, its groups and its tasks, in order; not those of its deadline. */
export const allNotifications = (
  spec: Pick<DagSpec, 'notify' | 'defaults' | 'groups' | 'tasks'>,
): DagNotification[] => [
  ...listed(spec.notify),
  ...listed(spec.defaults?.notify),
  ...(spec.groups ?? []).flatMap(group => listed(group.defaults?.notify)),
  ...spec.tasks.flatMap(task => listed(task.notify)),
];
