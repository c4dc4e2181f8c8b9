import { z } from 'zod/v3';
import { defaultsSchema } from './settingsSchema';
import { afterSchema } from './taskSchema';

export const groupSchema = z
  .object({
    id: z
      .string()
      .min(1)
      .describe('The group_id; of a nested one without that of the outer.'),
    group: z
      .string()
      .min(1)
      .optional()
      .describe(
        'Id of the group around it; `outer.inner` when that is nested.',
      ),
    displayName: z
      .string()
      .min(1)
      .optional()
      .describe('Shown instead of the id; where the target has it.'),
    tooltip: z
      .string()
      .min(1)
      .optional()
      .describe('Shown when somebody points at the group.'),
    prefix: z
      .boolean()
      .optional()
      .describe(
        'Whether the ids of its tasks begin with its own; they do unless given.',
      ),
    after: afterSchema
      .optional()
      .describe('Ids of the tasks and groups that run before all of it.'),
    defaults: defaultsSchema
      .optional()
      .describe('For every task in it that does not say otherwise.'),
  })
  .strict();

export type DagGroup = z.infer<typeof groupSchema>;
