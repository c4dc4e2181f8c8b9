import { z } from 'zod/v4';
import { WorkloadVerification } from './WorkloadVerification';

const state = z.enum(['verified', 'import-error', 'unverified']);
const line = z.number().int();

const verificationSchema: z.ZodType<WorkloadVerification> = z.object({
  state,
  reason: z.string(),
  waitedSeconds: z.number().optional(),
  importError: z
    .object({
      file: z.string(),
      text: z.string(),
      summary: z.string(),
      line: line.optional(),
      source: z.string().optional(),
      taskId: z.string().optional(),
      raisedAt: z.object({ file: z.string(), line }).optional(),
    })
    .optional(),
  rollback: z
    .object({ state, reason: z.string(), restored: z.string() })
    .optional(),
  rollbackProblem: z.string().optional(),
});

/** What a template puts out as `verification`; undefined when it is none. */
export const readVerification = (
  value: unknown,
): WorkloadVerification | undefined => verificationSchema.safeParse(value).data;
