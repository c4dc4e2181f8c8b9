import { JsonSchema } from './JsonSchema';

/** A mapping that is no mark: none of its keys begins with `$`. */
export const plainMapping = (values: JsonSchema): JsonSchema => ({
  type: 'object',
  propertyNames: { pattern: '^(?!\\$)' },
  additionalProperties: values,
});
