import { z } from 'zod/v3';

/** JSON shape of a PreflightCheck. */
export const preflightSchema = z
  .object({
    id: z
      .string()
      .describe('What was looked at, for example bucket-versioning'),
    status: z.enum(['pass', 'warning', 'failure']),
    message: z.string(),
    advice: z.string().optional().describe('What to do'),
    iamAction: z.string().optional().describe('The IAM action that is missing'),
  })
  .strict();
