import { z } from 'zod/v3';
import { dagValueSchema } from './dagValueSchema';
import { durationSchema } from './durationSchema';
import { taskNotificationsSchema } from './notificationSchema';
import { triggerRules } from './triggerRules';

/** What a task, its group or the DAG may say about how tasks run. */
export const settings = {
  triggerRule: z
    .enum(triggerRules)
    .optional()
    .describe(
      'Which outcome of the tasks before lets this one run; `all_success` unless given.',
    ),
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
  retryDelayMax: durationSchema
    .optional()
    .describe('Longest time between two tries, with back-off.'),
  executionTimeout: durationSchema
    .optional()
    .describe('The task fails when one try takes longer.'),
  pool: z
    .string()
    .optional()
    .describe('Airflow pool that limits how many of its tasks run at once.'),
  poolSlots: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('How many slots of the pool it takes; 1 unless given.'),
  queue: z
    .string()
    .optional()
    .describe('Celery queue; an MWAA environment has only `default`.'),
  priorityWeight: z
    .number()
    .int()
    .optional()
    .describe('Higher goes first when slots are scarce; 1 unless given.'),
  weightRule: z
    .enum(['downstream', 'upstream', 'absolute'])
    .optional()
    .describe(
      'How the weights of other tasks add to its own; `downstream` unless given.',
    ),
  dependsOnPast: z
    .boolean()
    .optional()
    .describe('Runs only if it succeeded in the run before.'),
  waitForDownstream: z
    .boolean()
    .optional()
    .describe(
      'Runs only if the tasks right after it succeeded in the run before, too.',
    ),
  maxActive: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('How many of it may run at once, over all runs.'),
  maxActivePerRun: z
    .number()
    .int()
    .min(1)
    .optional()
    .describe('How many of its copies may run at once in one run.'),
  notify: taskNotificationsSchema
    .optional()
    .describe('Who is told how the task ended.'),
} as const;

/** For every task below that does not say otherwise. */
export const defaultsSchema = z
  .object({
    ...settings,
    with: z
      .record(dagValueSchema)
      .optional()
      .describe(
        'Arguments for every operator that takes them, such as `aws_conn_id`.',
      ),
  })
  .strict();

export type DagDefaults = z.infer<typeof defaultsSchema>;
