import { z } from 'zod/v3';
import { dagValueSchema } from './dagValueSchema';

export const paramSchema = z
  .object({
    type: z
      .enum(['string', 'integer', 'number', 'boolean', 'array', 'object'])
      .describe('What a run may give, as JSON Schema names it.'),
    nullable: z
      .boolean()
      .optional()
      .describe('Whether a run may also give nothing at all (`null`).'),
    default: dagValueSchema
      .optional()
      .describe('Used when a run gives nothing; required with a schedule.'),
    title: z.string().optional().describe('Label in the trigger form.'),
    description: z.string().optional().describe('Shown in the trigger form.'),
    section: z
      .string()
      .optional()
      .describe('Heading under which the trigger form shows it.'),
    enum: z
      .array(dagValueSchema)
      .optional()
      .describe('The only values that are allowed.'),
    examples: z
      .array(dagValueSchema)
      .optional()
      .describe('Values that the trigger form suggests.'),
    minimum: z.number().optional().describe('Only of numbers.'),
    maximum: z.number().optional().describe('Only of numbers.'),
    format: z
      .enum(['date', 'date-time', 'time', 'email', 'uri', 'multiline'])
      .optional()
      .describe('Only of texts: which input the trigger form shows.'),
    minLength: z.number().int().min(0).optional().describe('Only of texts.'),
    maxLength: z.number().int().min(0).optional().describe('Only of texts.'),
    pattern: z
      .string()
      .optional()
      .describe('Only of texts: a regular expression they must match.'),
  })
  .strict();

export type DagParam = z.infer<typeof paramSchema>;
