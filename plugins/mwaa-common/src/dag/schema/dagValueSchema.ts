import { z } from 'zod/v3';
import { DagValue } from '../value';

/** Any value; what its marks mean is read by readDagValue. */
export const dagValueSchema: z.ZodType<DagValue> = z.lazy(() =>
  z.union([
    z.null(),
    z.boolean(),
    z.number(),
    z.string(),
    z.array(dagValueSchema),
    z.record(dagValueSchema),
  ]),
);
