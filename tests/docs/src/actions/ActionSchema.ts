/** As much of JSON Schema as the scaffolder derives from zod. */
export interface ActionSchema {
  $ref?: string;
  type?: string | string[];
  description?: string;
  enum?: string[];
  pattern?: string;
  properties?: Record<string, ActionSchema>;
  required?: string[];
  items?: ActionSchema;
  additionalProperties?: boolean | ActionSchema;
}
