import { z } from 'zod/v3';
import { assetSchema } from './schema/assetSchema';
import { durationSchema } from './schema/durationSchema';
import { environmentValueSchema } from './schema/environmentValueSchema';
import { groupSchema } from './schema/groupSchema';
import {
  notificationSchema,
  runNotificationsSchema,
} from './schema/notificationSchema';
import { paramSchema } from './schema/paramSchema';
import { scheduleSchema } from './schema/scheduleSchema';
import { defaultsSchema } from './schema/settingsSchema';
import { taskSchema } from './schema/taskSchema';

/*
 * `zod/v3` because the scaffolder derives JSON Schema from it and drops
 * schemas of later majors. Only the shape stands here; rules across fields
 * (cycles, unknown upstreams, operator arguments, templates) are checked by
 * parseDagSpec, which reports everything at once. The descriptions are the
 * reference documentation of the fields, in Markdown.
 */

const deadlineSchema = z
  .object({
    after: durationSchema.describe('How long a run may take until then.'),
    from: z
      .enum(['queued', 'logicalDate'])
      .describe('Since the run was queued, or since its logical date.'),
    notify: z
      .array(notificationSchema)
      .min(1)
      .describe('Who is told when it has passed.'),
    whereAvailable: z
      .boolean()
      .optional()
      .describe(
        'Leave it out, with a warning, where the target has no deadlines, instead of refusing the DAG.',
      ),
  })
  .strict();

export const dagSpecSchema = z
  .object({
    version: z.literal(1).describe('Of the format of the specification.'),
    dagId: z
      .string()
      .min(1)
      .describe('The dag_id, and the name of the DAG’s folder and file.'),
    displayName: z
      .string()
      .min(1)
      .optional()
      .describe('Shown instead of the dag_id; from Airflow 2.9.'),
    description: z
      .string()
      .optional()
      .describe('Shown by Airflow in the list of DAGs.'),
    docs: z
      .string()
      .optional()
      .describe('Markdown, shown by Airflow beside the DAG.'),
    owner: z
      .string()
      .min(1)
      .describe('Airflow’s owner, for filtering; not an entity ref.'),
    ownerLinks: z
      .record(z.string().min(1))
      .optional()
      .describe('Address (`https:` or `mailto:`) behind the name of an owner.'),
    tags: z
      .array(z.string().min(1))
      .optional()
      .describe('For filtering in Airflow.'),
    timezone: z
      .string()
      .min(1)
      .describe('Of the schedule and of the wall-clock dates.'),
    startDate: z
      .string()
      .min(1)
      .describe('No period before it is run; wall clock in `timezone`.'),
    endDate: z
      .string()
      .min(1)
      .optional()
      .describe('No period after it is run; wall clock in `timezone`.'),
    schedule: scheduleSchema.describe('When it runs.'),
    catchup: z
      .boolean()
      .describe(
        'Whether every missed period since `startDate` is run, or only the latest.',
      ),
    paused: z
      .boolean()
      .describe('Whether Airflow keeps the new DAG paused until started.'),
    maxActiveRuns: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('How many runs may be under way at once.'),
    maxActiveTasks: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe('How many of its tasks may run at once.'),
    runTimeout: durationSchema
      .optional()
      .describe('A run that takes longer is failed.'),
    maxConsecutiveFailures: z
      .number()
      .int()
      .min(1)
      .optional()
      .describe(
        'The DAG is paused after so many failed runs in a row; from Airflow 2.9.',
      ),
    failFast: z
      .boolean()
      .optional()
      .describe('Stop all other tasks of the run as soon as one has failed.'),
    deadline: deadlineSchema
      .optional()
      .describe('Tell somebody when a run is late; from Airflow 3.2.'),
    nativeRendering: z
      .boolean()
      .optional()
      .describe(
        'Whether templates become Python values (numbers, lists) and not text.',
      ),
    accessControl: z
      .record(z.array(z.enum(['can_read', 'can_edit', 'can_delete'])).min(1))
      .optional()
      .describe('What each Airflow role may do with this DAG, beside its own.'),
    notify: runNotificationsSchema
      .optional()
      .describe('Who is told how a run ended.'),
    params: z
      .record(paramSchema)
      .optional()
      .describe('Values that a run can be started with, by name.'),
    values: z
      .record(environmentValueSchema)
      .optional()
      .describe(
        'Values that differ per MWAA environment, used with `$env`, by name.',
      ),
    assets: z
      .record(assetSchema)
      .optional()
      .describe('Data that the DAG reads or writes, by a key of its own.'),
    defaults: defaultsSchema
      .optional()
      .describe('For every task that does not say otherwise.'),
    groups: z
      .array(groupSchema)
      .optional()
      .describe('Groups of tasks, outer ones before those inside.'),
    tasks: z
      .array(taskSchema)
      .min(1)
      .describe('What runs, and in which order.'),
  })
  .strict();

export type DagSpec = z.infer<typeof dagSpecSchema>;
export type DagDeadline = z.infer<typeof deadlineSchema>;
