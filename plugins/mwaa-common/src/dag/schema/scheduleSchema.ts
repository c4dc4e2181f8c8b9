import { z } from 'zod/v3';
import { assetConditionSchema } from './assetSchema';
import { durationSchema } from './durationSchema';

const cron = z
  .union([z.string().min(1), z.array(z.string().min(1)).min(1)])
  .describe('Five fields, or a preset such as `@daily`; or up to 50 of them.');

const date = z
  .enum(['interval', 'trigger'])
  .describe(
    'What `ds` means. `interval`: the start of the period the run covers, which ends when the run starts. `trigger`: the moment it runs.',
  );

const assets = assetConditionSchema.describe(
  'Keys of `assets`, joined by `all` and `any`: `{ all: [orders, { any: [prices, rates] }] }`.',
);

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
    .object({ type: z.literal('cron'), cron, date })
    .strict()
    .describe('Runs at the times of one or several cron expressions.'),
  z
    .object({
      type: z.literal('every'),
      every: durationSchema.describe(
        'Time from one run to the next, counted from `startDate`: `PT90M`.',
      ),
      date,
    })
    .strict()
    .describe('Runs each time so much time has passed.'),
  z
    .object({ type: z.literal('assets'), assets })
    .strict()
    .describe('Runs when tasks of other DAGs have written the assets.'),
  z
    .object({ type: z.literal('assetsOrTime'), assets, cron, date })
    .strict()
    .describe('Runs when the assets were written, and by the clock as well.'),
]);

export type DagSchedule = z.infer<typeof scheduleSchema>;
