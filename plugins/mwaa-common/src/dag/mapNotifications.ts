import { DagNotification } from './schema/notificationSchema';
import { DagSpec } from './spec';

type Change = (notification: DagNotification) => DagNotification;
type Notify = { [event: string]: DagNotification[] | undefined };

const changed = <T extends Notify>(notify: T, change: Change): T =>
  Object.fromEntries(
    Object.entries(notify).map(([event, list]) => [event, list?.map(change)]),
  ) as T;

const withNotify = <T extends { notify?: object }>(
  fields: T,
  change: Change,
): T =>
  fields.notify
    ? { ...fields, notify: changed({ ...fields.notify }, change) }
    : fields;

/** The same specification with another notification in place of each. */
export const mapNotifications = (spec: DagSpec, change: Change): DagSpec => ({
  ...withNotify(spec, change),
  ...(spec.deadline && {
    deadline: { ...spec.deadline, notify: spec.deadline.notify.map(change) },
  }),
  ...(spec.defaults && { defaults: withNotify(spec.defaults, change) }),
  ...(spec.groups && {
    groups: spec.groups.map(group =>
      group.defaults
        ? { ...group, defaults: withNotify(group.defaults, change) }
        : group,
    ),
  }),
  tasks: spec.tasks.map(task => withNotify(task, change)),
});
