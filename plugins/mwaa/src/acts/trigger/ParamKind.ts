/** How a param is asked for; `value` is anything, as YAML or JSON. */
export type ParamKind =
  'choice' | 'boolean' | 'integer' | 'number' | 'text' | 'lines' | 'value';
