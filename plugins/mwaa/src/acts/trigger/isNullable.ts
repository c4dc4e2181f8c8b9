/** Whether a JSON Schema allows that there is nothing. */
export const isNullable = (schema: Record<string, unknown>): boolean =>
  [schema.type].flat().includes('null') ||
  (Array.isArray(schema.enum) && schema.enum.includes(null));
