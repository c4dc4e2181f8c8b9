import { z } from 'zod/v3';

/** JSON shape of one deployment in the history of a DAG. */
export const deploymentRecordSchema = z
  .object({
    deploymentId: z.string(),
    state: z
      .enum(['applied', 'incomplete', 'deleted'])
      .describe('How far it came; deleted: it removed the DAG'),
    isCurrent: z.boolean().describe('Whether it is what stands there now'),
    operation: z
      .enum(['deploy', 'rollback', 'delete', 'adopt', 'transfer'])
      .describe('What was done'),
    startedAt: z.string().describe('ISO 8601'),
    actor: z.string().optional().describe('Who started it'),
    reason: z.string().optional(),
    revision: z.string().optional().describe('Commit that was deployed'),
  })
  .strict();
