/** As much of JSON Schema as the options of the fields use. */
export interface OptionSchema {
  type?: string;
  description?: string;
  default?: string;
  enum?: string[];
  items?: OptionSchema;
  anyOf?: OptionSchema[];
  properties?: { [name: string]: OptionSchema };
}
