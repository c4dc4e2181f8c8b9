import { zodToJsonSchema } from 'zod-to-json-schema';
import type { ZodTypeAny } from 'zod/v3';
import { JsonSchema } from './JsonSchema';

/** The JSON Schema of a part, without the keyword that only a whole one has. */
export function zodSchemaAsJson(schema: ZodTypeAny): JsonSchema {
  const { $schema: _, ...json } = zodToJsonSchema(schema, {
    $refStrategy: 'none',
  }) as JsonSchema;
  return json;
}
