import { OperatorField } from './operatorDefinition';

/** The fields, one of them filled in by Airflow as well. */
export const withTemplate = (
  fields: readonly OperatorField[],
  name: string,
): readonly OperatorField[] =>
  fields.map(field =>
    field.name === name ? { ...field, template: true } : field,
  );
