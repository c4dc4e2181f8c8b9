import { z } from 'zod/v3';
import { DagValue } from '../value';

const isDagValue = (value: unknown): value is DagValue => {
  if (value === null) return true;
  if (Array.isArray(value)) return value.every(isDagValue);
  return typeof value === 'object'
    ? Object.values(value).every(isDagValue)
    : ['boolean', 'number', 'string'].includes(typeof value);
};

/**
 * Any value; what its marks mean is read by readDagValue. Not a union of its
 * forms: a schema that tries them all at every level is ten times slower.
 */
export const dagValueSchema: z.ZodType<DagValue> = z.custom<DagValue>(
  isDagValue,
  'must be text, number, true or false, list or mapping',
);
