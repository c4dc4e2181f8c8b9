import { z } from 'zod/v3';
import { dagValueSchema } from './dagValueSchema';

/** A value that differs from one MWAA environment to the next. */
export const environmentValueSchema = z
  .object({
    description: z.string().optional().describe('What it is for.'),
    default: dagValueSchema
      .optional()
      .describe('In environments that neither `in` nor the platform names.'),
    in: z
      .record(dagValueSchema)
      .optional()
      .describe('The value for each environment, by the environment’s id.'),
  })
  .strict();

export type DagEnvironmentValue = z.infer<typeof environmentValueSchema>;
