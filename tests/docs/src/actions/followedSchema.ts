import { ActionSchema } from './ActionSchema';

/** The schema that a `$ref` within the document points to; others as they are. */
export function followedSchema(
  schema: ActionSchema,
  root: ActionSchema,
): ActionSchema {
  if (!schema.$ref) return schema;
  const { $ref, ...beside } = schema;
  const found = $ref
    .split('/')
    .slice(1)
    .reduce<unknown>(
      (inside, key) => (inside as Record<string, unknown>)[key],
      root,
    );
  return { ...followedSchema(found as ActionSchema, root), ...beside };
}
