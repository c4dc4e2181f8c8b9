import { z } from 'zod/v3';

// Made anew each time: what is used twice becomes a reference in the JSON Schema.
const side = () => z.object({ sha256: z.string(), size: z.number() }).strict();

/** JSON shape of a FileChange. */
export const fileChangeSchema = z
  .object({
    path: z.string().describe('Relative to the folder'),
    change: z.enum(['added', 'changed', 'removed', 'same']),
    before: side().optional(),
    after: side().optional(),
    diff: z.string().optional().describe('Unified diff, of text'),
  })
  .strict();
