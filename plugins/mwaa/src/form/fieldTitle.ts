/** Of the properties of a form field, what it is called by. */
export interface TitledField {
  name: string;
  schema: { title?: string };
  uiSchema?: { 'ui:title'?: string };
}

/** What a field is called, to the eye and to a screen reader. */
export const fieldTitle = ({ name, schema, uiSchema }: TitledField): string =>
  uiSchema?.['ui:title'] ?? schema.title ?? name;
