import type { ZodTypeAny } from 'zod/v3';
import { dagSpecSchema } from '../spec';
import { JsonSchema } from './JsonSchema';
import { zodSchemaAsJson } from './zodSchemaAsJson';

/** A field at the top of a specification. */
export interface DagField {
  name: string;
  required: boolean;
  /** Markdown. */
  description: string;
}

const shape: Record<string, ZodTypeAny> = dagSpecSchema.shape;

/** Every field at the top of a specification, in the order of the reference. */
export const dagFields: readonly DagField[] = Object.entries(shape).map(
  ([name, schema]) => ({
    name,
    required: !schema.isOptional(),
    description: schema.description ?? '',
  }),
);

/**
 * The shape of one field, with the names of operators and their arguments
 * open: a part that is small enough to be read. Undefined for no field.
 */
export const dagFieldSchema = (name: string): JsonSchema | undefined =>
  Object.hasOwn(shape, name) ? zodSchemaAsJson(shape[name]) : undefined;
