/** The types that a JSON Schema allows, but `null`. */
export const paramTypes = (schema: Record<string, unknown>): unknown[] =>
  [schema.type].flat().filter(type => type !== undefined && type !== 'null');
