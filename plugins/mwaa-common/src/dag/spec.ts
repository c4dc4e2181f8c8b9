import { z } from 'zod/v3';
import { DagValue } from './value';

/*
 * `zod/v3` because the scaffolder derives JSON Schema from it and drops
 * schemas of later majors. Only the shape stands here; rules across fields
 * (cycles, unknown upstreams, operator arguments, templates) are checked by
 * parseDagSpec, which reports everything at once. The descriptions are the
 * reference documentation of the fields, in Markdown.
 */

const dagValueSchema: z.ZodType<DagValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(dagValueSchema),
    z.record(dagValueSchema),
  ]),
);

/** ISO 8601 duration of fixed length: `PT5M`, `P1DT2H`. */
const durationSchema = z.string().min(1);

export const scheduleSchema = z.discriminatedUnion('type', [
  z
    .object({ type: z.literal('manual') })
    .strict()
    .describe('Runs only when somebody, or another DAG, starts it.'),
  z
    .object({ type: z.literal('once') })
    .strict()
    .describe('Runs once, as soon as the DAG is not paused.'),
  z
    .object({ type: z.literal('continuous') })
    .strict()
    .describe('Starts again as soon as the run before has ended.'),
  z
    .object({
      type: z.literal('cron'),
      cron: z
        .string()
        .min(1)
        .describe('Five fields, or a preset such as `@daily`.'),
      date: z
        .enum(['interval', 'trigger'])
        .describe(
          'What `ds` means. `interval`: the start of the period the run covers, which ends when the run starts. `trigger`: the moment it runs.',
        ),
    })
    .strict()
    .describe('Runs at the times of a cron expression.'),
]);

const retrySchema = {
  retries: z
    .number()
    .int()
    .min(0)
    .max(100)
    .optional()
    .describe('How often a failed task is tried again.'),
  retryDelay: durationSchema
    .optional()
    .describe('Time between two tries; 5 minutes in Airflow unless given.'),
  retryExponentialBackoff: z
    .boolean()
    .optional()
    .describe('Wait longer before each further try.'),
  executionTimeout: durationSchema
    .optional()
    .describe('The task fails when one try takes longer.'),
};

export const paramSchema = z
  .object({
    type: z
      .enum(['string', 'integer', 'number', 'boolean', 'array', 'object'])
      .describe('What a run may give, as JSON Schema names it.'),
    default: dagValueSchema
      .optional()
      .describe('Used when a run gives nothing; required with a schedule.'),
    description: z.string().optional().describe('Shown in the trigger form.'),
    enum: z
      .array(dagValueSchema)
      .optional()
      .describe('The only values that are allowed.'),
    minimum: z.number().optional().describe('Only of numbers.'),
    maximum: z.number().optional().describe('Only of numbers.'),
  })
  .strict();

export const triggerRules = [
  'all_success',
  'all_failed',
  'all_done',
  'all_skipped',
  'one_success',
  'one_failed',
  'one_done',
  'none_failed',
  'none_failed_min_one_success',
  'none_skipped',
  'always',
] as const;

export const taskSchema = z
  .object({
    id: z.string().min(1).describe('The task_id, unique in the DAG.'),
    operator: z.string().min(1).describe('Id of an operator of the palette.'),
    after: z
      .array(z.string().min(1))
      .optional()
      .describe('Ids of the tasks that run before this one.'),
    with: z
      .record(dagValueSchema)
      .optional()
      .describe('Arguments, by the operator’s own names.'),
    docs: z
      .string()
      .optional()
      .describe('Markdown, shown by Airflow beside the task.'),
    triggerRule: z
      .enum(triggerRules)
      .optional()
      .describe(
        'Which outcome of the tasks before lets this one run; `all_success` unless given.',
      ),
    pool: z
      .string()
      .optional()
      .describe('Airflow pool that limits how many of its tasks run at once.'),
    priorityWeight: z
      .number()
      .int()
      .optional()
      .describe('Higher goes first when slots are scarce; 1 unless given.'),
    dependsOnPast: z
      .boolean()
      .optional()
      .describe('Runs only if it succeeded in the run before.'),
    ...retrySchema,
  })
  .strict();

export const dagSpecSchema = z
  .object({
    version: z.literal(1).describe('Of the format of the specification.'),
    dagId: z
      .string()
      .min(1)
      .describe('The dag_id, and the name of the DAG’s folder and file.'),
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
    params: z
      .record(paramSchema)
      .optional()
      .describe('Values that a run can be started with, by name.'),
    defaults: z
      .object(retrySchema)
      .strict()
      .optional()
      .describe('For every task that does not say otherwise.'),
    tasks: z
      .array(taskSchema)
      .min(1)
      .describe('What runs, and in which order.'),
  })
  .strict();

export type DagSpec = z.infer<typeof dagSpecSchema>;
export type DagTask = z.infer<typeof taskSchema>;
export type DagSchedule = z.infer<typeof scheduleSchema>;
export type DagParam = z.infer<typeof paramSchema>;
