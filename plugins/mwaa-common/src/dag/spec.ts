import { z } from 'zod/v3';
import { DagValue } from './value';

/*
 * `zod/v3` because the scaffolder derives JSON Schema from it and drops
 * schemas of later majors. Only the shape stands here; rules across fields
 * (cycles, unknown upstreams, operator arguments, templates) are checked by
 * parseDagSpec, which reports everything at once.
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
  z.object({ type: z.literal('manual') }).strict(),
  z.object({ type: z.literal('once') }).strict(),
  z.object({ type: z.literal('continuous') }).strict(),
  z
    .object({
      type: z.literal('cron'),
      /** Five fields, or a preset such as `@daily`; croniter's dialect. */
      cron: z.string().min(1),
      /**
       * What `ds` means. `interval`: the start of the period the run covers,
       * which ends when the run starts. `trigger`: the moment it runs.
       */
      date: z.enum(['interval', 'trigger']),
    })
    .strict(),
]);

const retrySchema = {
  retries: z.number().int().min(0).max(100).optional(),
  retryDelay: durationSchema.optional(),
  retryExponentialBackoff: z.boolean().optional(),
  executionTimeout: durationSchema.optional(),
};

export const paramSchema = z
  .object({
    type: z.enum(['string', 'integer', 'number', 'boolean', 'array', 'object']),
    default: dagValueSchema.optional(),
    description: z.string().optional(),
    enum: z.array(dagValueSchema).optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
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
    id: z.string().min(1),
    operator: z.string().min(1),
    /** Ids of the tasks that run before this one. */
    after: z.array(z.string().min(1)).optional(),
    /** Arguments by the operator's own names. */
    with: z.record(dagValueSchema).optional(),
    docs: z.string().optional(),
    triggerRule: z.enum(triggerRules).optional(),
    pool: z.string().optional(),
    priorityWeight: z.number().int().optional(),
    dependsOnPast: z.boolean().optional(),
    ...retrySchema,
  })
  .strict();

export const dagSpecSchema = z
  .object({
    version: z.literal(1),
    dagId: z.string().min(1),
    description: z.string().optional(),
    /** Markdown, shown by Airflow beside the DAG. */
    docs: z.string().optional(),
    /** Airflow's owner, for filtering; not an entity ref. */
    owner: z.string().min(1),
    tags: z.array(z.string().min(1)).optional(),
    /** IANA name; of the schedule and of the wall-clock dates below. */
    timezone: z.string().min(1),
    /** `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM:SS`, wall clock in `timezone`. */
    startDate: z.string().min(1),
    endDate: z.string().min(1).optional(),
    schedule: scheduleSchema,
    catchup: z.boolean(),
    /** Whether Airflow keeps the new DAG paused until somebody starts it. */
    paused: z.boolean(),
    maxActiveRuns: z.number().int().min(1).optional(),
    maxActiveTasks: z.number().int().min(1).optional(),
    runTimeout: durationSchema.optional(),
    params: z.record(paramSchema).optional(),
    defaults: z.object(retrySchema).strict().optional(),
    tasks: z.array(taskSchema).min(1),
  })
  .strict();

export type DagSpec = z.infer<typeof dagSpecSchema>;
export type DagTask = z.infer<typeof taskSchema>;
export type DagSchedule = z.infer<typeof scheduleSchema>;
export type DagParam = z.infer<typeof paramSchema>;
