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
const names = '[naming rules](#naming-rules)';

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
    params: { type: 'mapping of [params](#params)' },
    defaults: { type: '[defaults](#defaults)' },
    tasks: {
      type: 'list of [tasks](#tasks)',
      limits: ['at least one', 'no circle'],
    },
  },
  schedule: { cron: { type: '[cron](#cron)' } },
  params: {
    default: { limits: ['of the `type`, within the limits below'] },
    enum: { limits: ['not empty', 'of the `type`'] },
    maximum: { limits: ['not below `minimum`'] },
  },
  defaults: { retryDelay: duration, executionTimeout: duration },
  tasks: {
    id: { limits: [`at most ${TASK_ID_MAX_LENGTH} characters`, names] },
    operator: { type: '[operator](operators.md)' },
    after: { type: 'list of task ids', limits: ['tasks of this DAG'] },
    with: { type: 'mapping of [values](#values-and-marks)' },
    pool: { limits: ['one line'] },
    retryDelay: duration,
    executionTimeout: duration,
  },
};
