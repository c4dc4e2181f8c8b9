import { z } from 'zod/v3';

/** What `dag.yaml` says of a DAG whose Python the team writes itself. */
export const handwrittenDagSchema = z
  .object({
    version: z.literal(1).describe('Of the format of the specification.'),
    source: z
      .literal('handwritten')
      .describe(
        'The Python in `dags/<dag_id>/` is the team’s own; nothing is generated.',
      ),
    dagId: z
      .string()
      .min(1)
      .describe('The dag_id, and the name of the DAG’s folder and file.'),
  })
  .strict();

export type HandwrittenDag = z.infer<typeof handwrittenDagSchema>;
