/** A JSON Schema, as OpenAPI 3.1 has it. */
export interface Schema {
  [keyword: string]: unknown;
}

export const text: Schema = { type: 'string' };
export const texts: Schema = { type: 'array', items: text };
export const whole: Schema = { type: 'integer', minimum: 0 };
export const truth: Schema = { type: 'boolean' };
export const instant: Schema = { type: 'string', format: 'date-time' };

export const listOf = (items: Schema): Schema => ({ type: 'array', items });
export const oneOf = (...values: string[]): Schema => ({
  type: 'string',
  enum: values,
});
export const ref = (name: string): Schema => ({
  $ref: `#/components/schemas/${name}`,
});

/** An object with these properties and no others. */
export const closed = (
  required: { [name: string]: Schema },
  optional: { [name: string]: Schema } = {},
): Schema => ({
  type: 'object',
  properties: { ...required, ...optional },
  required: Object.keys(required),
  additionalProperties: false,
});

export const anyObject: Schema = { type: 'object' };

export const nullOr = (schema: Schema): Schema => ({
  oneOf: [schema, { type: 'null' }],
});

/** What was read from elsewhere, or why it could not be. */
export const reading = (value: Schema): Schema => ({
  oneOf: [
    closed({ value, readAt: instant }, { stale: ref('Unavailable') }),
    closed({ unavailable: ref('Unavailable') }),
  ],
});
