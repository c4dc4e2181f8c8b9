/** A JSON Schema, by its keywords. */
export interface JsonSchema {
  [keyword: string]: unknown;
}
