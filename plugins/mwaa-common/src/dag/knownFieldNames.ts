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

/** Names of the fields that a mapping at a place of a value may have. */
export function knownFieldNames(
  schema: ZodTypeAny,
  path: Problem['path'],
): string[] {
  const [part, ...rest] = path;
  const options = optionsOf(schema);
  const names = options.flatMap(option =>
    part === undefined
      ? option instanceof z.ZodObject
        ? Object.keys(option.shape)
        : []
      : inner(option, part).flatMap(next => knownFieldNames(next, rest)),
  );
  return [...new Set(names)];
}
