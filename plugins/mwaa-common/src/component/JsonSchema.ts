/** A JSON Schema with the `ui:*` keys that the scaffolder reads inline. */
export interface JsonSchema {
  [keyword: string]: unknown;
}
