import { z } from 'zod/v3';

const scalar = z.union([z.string(), z.number(), z.boolean(), z.null()]);

const comparisons = {
  equals: scalar.optional().describe('The value is this one.'),
  oneOf: z
    .array(scalar)
    .min(1)
    .optional()
    .describe('The value is one of these.'),
  above: z.number().optional().describe('The value is greater.'),
  atLeast: z.number().optional().describe('The value is greater, or this.'),
  below: z.number().optional().describe('The value is less.'),
  atMost: z.number().optional().describe('The value is less, or this.'),
  empty: z
    .boolean()
    .optional()
    .describe(
      'Whether the value is nothing: null, false, 0, or without content.',
    ),
} as const;

/** How a value is compared, by exactly one comparison. */
export const conditionSchema = z.object(comparisons).strict();

export type DagCondition = z.infer<typeof conditionSchema>;

/** A branch: the comparison, and the tasks that follow when it holds. */
export const branchCaseSchema = z
  .object({
    ...comparisons,
    then: z
      .array(z.string().min(1))
      .min(1)
      .describe('Ids of the tasks or groups that follow.'),
  })
  .strict();

export type DagBranchCase = z.infer<typeof branchCaseSchema>;
