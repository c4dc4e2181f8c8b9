import { z } from 'zod/v3';
import { formNamesSchema } from '../../form/formNames';

/** `ui:options` of the field. */
export const tasksOptions = z.object({
  names: formNamesSchema.partial().optional(),
  operators: z
    .array(z.string())
    .optional()
    .describe(
      'Ids of the operators, or names of services, to choose from; all unless given. What a DAG has already stays.',
    ),
  examples: z
    .array(z.string())
    .optional()
    .describe('Ids of the examples to offer; all unless given.'),
});

export type TasksOptions = z.infer<typeof tasksOptions>;
