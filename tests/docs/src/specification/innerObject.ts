import { z } from 'zod/v3';

type Fields = Record<string, z.ZodTypeAny>;

/** The fields of a mapping, also inside of a list, a record, or what may be left out. */
export function innerObject(schema: z.ZodTypeAny): Fields {
  if (schema instanceof z.ZodObject) return schema.shape;
  if (schema instanceof z.ZodOptional) return innerObject(schema.unwrap());
  if (schema instanceof z.ZodArray) return innerObject(schema.element);
  if (schema instanceof z.ZodRecord) return innerObject(schema.valueSchema);
  throw new Error(`${schema.constructor.name} has no fields`);
}
