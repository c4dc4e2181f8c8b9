import { JsonSchema } from './JsonSchema';

/** A reference to a definition of the schema. */
export const definedAs = (name: string): JsonSchema => ({
  $ref: `#/$defs/${name}`,
});
