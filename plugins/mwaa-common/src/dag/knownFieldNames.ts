import { z, ZodTypeAny } from 'zod/v3';
import { Problem } from '../problem';

function optionsOf(schema: ZodTypeAny): readonly ZodTypeAny[] {
  if (schema instanceof z.ZodOptional) return optionsOf(schema.unwrap());
  if (schema instanceof z.ZodUnion) return schema.options.flatMap(optionsOf);
  return schema instanceof z.ZodDiscriminatedUnion ? schema.options : [schema];
}

function inner(schema: ZodTypeAny, part: string | number): ZodTypeAny[] {
  if (schema instanceof z.ZodArray) return [schema.element];
  if (schema instanceof z.ZodRecord) return [schema.valueSchema];
  const field = schema instanceof z.ZodObject ? schema.shape[part] : undefined;
  return field ? [field] : [];
}

const fieldsOf = (schema: ZodTypeAny): string[] =>
  schema instanceof z.ZodObject ? Object.keys(schema.shape) : [];

/** Names of the fields that a mapping at a place of a value may have. */
export function knownFieldNames(
  schema: ZodTypeAny,
  path: Problem['path'],
): string[] {
  const options = optionsOf(schema);
  if (path.length === 0) return [...new Set(options.flatMap(fieldsOf))];
  const [part, ...rest] = path;
  const names = options
    .flatMap(option => inner(option, part))
    .flatMap(next => knownFieldNames(next, rest));
  return [...new Set(names)];
}
