import { z } from 'zod/v3';
import { formRules } from './formRules';

const text = z.string().min(1);
const texts = z.array(text).default([]);
const runDate = z.enum(['interval', 'trigger']).default('interval');

const taskFormSchema = z
  .object({
    id: text,
    operator: text,
    after: texts,
    /** Texts that hold Jinja are filled in when the task runs. */
    templated: z.boolean().default(false),
    with: z.record(z.unknown()).default({}),
  })
  .strict();

/*
 * Not strict where the wizard hides fields: what was typed into them before
 * stays among the values, and nobody can see or remove it.
 */
const scheduleFormSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('manual') }),
  z.object({ type: z.literal('preset'), preset: text, date: runDate }),
  z.object({ type: z.literal('cron'), cron: text, date: runDate }),
]);

/** The values of the wizard, as its stock fields give them. */
export const componentFormSchema = z.object({
  name: z.string().min(formRules.name.minLength).max(formRules.name.maxLength),
  description: text,
  owner: text,
  domain: text,
  system: text,
  version: z
    .string()
    .regex(
      new RegExp(formRules.version.pattern),
      'must be three numbers, e.g. "1.0.0"',
    ),
  dependsOn: texts,
  readsFrom: texts,
  tags: z
    .array(
      z
        .string()
        .max(formRules.tags.items.maxLength)
        .regex(
          new RegExp(formRules.tags.items.pattern),
          'must be lower-case letters, digits, "+", "#" or ":", with single dashes between them',
        ),
    )
    .default([]),
  environment: text,
  dagId: text,
  schedule: scheduleFormSchema,
  timezone: text.default('UTC'),
  startDate: text,
  catchup: z.boolean().default(false),
  paused: z.boolean().default(true),
  retries: z
    .number()
    .int()
    .min(formRules.retries.minimum)
    .max(formRules.retries.maximum)
    .optional(),
  tasks: z.array(taskFormSchema).min(1),
  publish: z.enum(formRules.publish.enum),
  repoUrl: z.string().optional(),
});

export type ComponentForm = z.infer<typeof componentFormSchema>;
export type TaskForm = z.infer<typeof taskFormSchema>;
