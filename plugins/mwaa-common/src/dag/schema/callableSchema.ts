import { z } from 'zod/v3';

/** A function of the component's own Python. */
export const callableSchema = z
  .object({
    module: z
      .string()
      .min(1)
      .describe('Module in the folder of the DAG, without `.py`.'),
    callable: z.string().min(1).describe('Name of the function in it.'),
  })
  .strict();

export type DagCallable = z.infer<typeof callableSchema>;
