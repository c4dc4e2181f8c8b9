import {
  DagNotification,
  DagSpec,
  RunNotifications,
  TaskNotifications,
} from 'backstage-plugin-mwaa-common';

const listed = (
  notify: RunNotifications | TaskNotifications | undefined,
): DagNotification[] => Object.values(notify ?? {}).flat();

/** Every callback of a DAG, its groups and its tasks, in order; without deadlines. */
export function allNotifications(spec: DagSpec): DagNotification[] {
  return [
    ...listed(spec.notify),
    ...listed(spec.defaults?.notify),
    ...(spec.groups ?? []).flatMap(group => listed(group.defaults?.notify)),
    ...spec.tasks.flatMap(task => listed(task.notify)),
  ];
}
