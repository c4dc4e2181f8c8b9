import { z } from 'zod/v3';

export const plannedFileSchema = z
  .object({
    path: z.string().describe('Relative to the folder'),
    key: z.string().describe('In the bucket'),
    action: z
      .enum(['create', 'update', 'unchanged', 'delete', 'conflict'])
      .describe('What was done, or would be in a dry run'),
    reason: z.string().optional().describe('Why it is a conflict'),
    sha256: z.string().optional(),
    size: z.number().optional().describe('Bytes'),
    diff: z.string().optional().describe('Unified diff, of text that changes'),
  })
  .strict();
