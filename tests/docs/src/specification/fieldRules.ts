import {
  DAG_ID_MAX_LENGTH,
  OWNER_MAX_LENGTH,
  TAG_MAX_LENGTH,
  TASK_ID_MAX_LENGTH,
} from 'backstage-plugin-mwaa-common';

export interface FieldRule {
  /** Instead of what the shape alone knows about it, as Markdown. */
  type?: string;
  limits?: readonly string[];
}

const duration = { type: '[duration](#durations)' };
const values = { type: 'mapping of [values](#values-and-marks)' };
const notifications = { type: 'list of [notifications](#notifications)' };
const names = '[naming rules](#naming-rules)';
const after = {
  type: 'list of ids, or of `{ id, label }`',
  limits: ['[full ids](#ids-and-references) of tasks and groups'],
};

/** What rules outside of the shape say about fields, by their section. */
export const fieldRules: Readonly<Record<string, Record<string, FieldRule>>> = {
  dag: {
    dagId: { limits: [`at most ${DAG_ID_MAX_LENGTH} characters`, names] },
    owner: { limits: [`at most ${OWNER_MAX_LENGTH} characters`, 'one line'] },
    tags: {
      limits: [
        `each at most ${TAG_MAX_LENGTH} characters, one line`,
        'each once',
      ],
    },
    timezone: { type: 'IANA name', limits: ['in its exact case, no offset'] },
    startDate: { type: '[date](#dates)' },
    endDate: { type: '[date](#dates)', limits: ['not before `startDate`'] },
    schedule: { type: '[schedule](#schedule)' },
    maxActiveRuns: { limits: ['1 with a continuous schedule'] },
    runTimeout: duration,
    failFast: { limits: ['only with trigger rules that do not look back'] },
    deadline: { type: '[deadline](#deadline)' },
    accessControl: {
      type: 'mapping of roles to lists of `can_read`, `can_edit`, `can_delete`',
    },
    notify: { type: '[notifications](#notifications)' },
    params: { type: 'mapping of [params](#params)' },
    values: { type: 'mapping of [values](#values)' },
    assets: { type: 'mapping of [assets](#assets)' },
    defaults: { type: '[defaults](#defaults)' },
    groups: { type: 'list of [groups](#groups)' },
    tasks: {
      type: 'list of [tasks](#tasks)',
      limits: ['at least one', 'no circle'],
    },
  },
  schedule: {
    cron: { type: '[cron](#cron), or list of them' },
    assets: { type: 'key of an asset, `{ all: … }` or `{ any: … }`' },
    every: duration,
  },
  deadline: { after: duration, notify: notifications },
  notify: { onFailure: notifications, onSuccess: notifications },
  notification: {
    notifier: { type: '[notifier](notifiers.md)' },
    with: values,
  },
  params: {
    default: { limits: ['of the `type`, within the limits below'] },
    enum: { limits: ['not empty', 'of the `type`'] },
    maximum: { limits: ['not below `minimum`'] },
  },
  values: {
    default: { type: 'any fixed value' },
    in: { type: 'mapping of environment ids to fixed values' },
  },
  assets: {
    uri: { limits: ['no user, password or `*` in it'] },
    extra: values,
  },
  settings: {
    retryDelay: duration,
    retryDelayMax: {
      ...duration,
      limits: ['with `retryExponentialBackoff`'],
    },
    executionTimeout: duration,
    pool: { limits: ['one line'] },
    queue: { limits: ['one line'] },
    notify: { type: '[notifications](#notifications)' },
  },
  groups: {
    group: { limits: ['[full id](#ids-and-references) of a group'] },
    after,
    defaults: { type: '[defaults](#defaults)' },
  },
  tasks: {
    id: { limits: [`at most ${TASK_ID_MAX_LENGTH} characters`, names] },
    operator: {
      type: '[operator](operators.md), or [class](#classes-outside-of-the-palette)',
    },
    class: { type: '[class](#classes-outside-of-the-palette)' },
    group: { limits: ['[full id](#ids-and-references) of a group'] },
    after,
    with: values,
    map: { type: '[mapping](#copies-of-a-task)' },
    params: { type: 'mapping of [params](#params)' },
    teardown: { type: '[teardown](#setup-and-teardown)' },
  },
  taskNotify: {
    onFailure: notifications,
    onRetry: notifications,
    onSuccess: notifications,
    onSkipped: notifications,
    onExecute: notifications,
  },
  map: {
    each: { type: 'mapping of arguments to lists or results' },
    together: { type: 'mapping of arguments to lists or results' },
    kwargs: { type: 'list of mappings, or a result' },
    label: { type: '[template](#templates)' },
  },
  teardown: { of: { limits: ['[full ids](#ids-and-references) of tasks'] } },
};
