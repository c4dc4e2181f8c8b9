import { z } from 'zod/v3';

const state = z.enum(['verified', 'import-error', 'unverified']);

const importErrorSchema = z.object({
  file: z.string().describe('Relative to the dags folder'),
  line: z.number().int().optional().describe('In that file, from 1'),
  taskId: z.string().optional().describe('Whose code the line is'),
  source: z.string().optional().describe('The text of the line'),
  summary: z.string().describe('What was raised, in one line'),
  text: z.string().describe('The traceback of Airflow'),
  raisedAt: z
    .object({ file: z.string(), line: z.number().int() })
    .optional()
    .describe('Where in another file of the DAG it was raised'),
});

/** Outputs of a verification. */
export const verificationOutput = {
  state: () =>
    state.describe(
      'verified: Airflow has parsed exactly what is deployed; import-error: it cannot; unverified: nobody can tell, and reason says why',
    ),
  kind: () =>
    z
      .string()
      .optional()
      .describe('Why it is unverified, in one word, e.g. timeout or private'),
  reason: () => z.string().describe('The same as a sentence'),
  isPaused: () => z.boolean().optional().describe('Of a DAG that is verified'),
  importError: () =>
    importErrorSchema.optional().describe('Why Airflow cannot import it'),
  rollback: () =>
    z
      .object({
        deploymentId: z.string().describe('Of the roll back'),
        restored: z.string().describe('The deployment whose files are back'),
        state: state.describe('How that went in Airflow'),
        reason: z.string().describe('The same as a sentence'),
      })
      .optional()
      .describe('What was done about an import error'),
  rollbackProblem: () =>
    z
      .string()
      .optional()
      .describe('Why it was not rolled back though it was to be'),
  waitedSeconds: () => z.number().int().describe('How long it took'),
  summary: () => z.string().describe('Markdown for the last page'),
};
