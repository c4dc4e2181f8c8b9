import { OperatorField } from './operatorDefinition';

/**
 * The fields, one of them with another default; without one where the class
 * changed it between versions, for then Airflow may not be left to fill it in.
 */
export const withDefault = (
  fields: readonly OperatorField[],
  name: string,
  value?: unknown,
): readonly OperatorField[] =>
  fields.map(field => {
    if (field.name !== name) return field;
    const { default: _, ...rest } = field;
    return value === undefined ? rest : { ...rest, default: value };
  });
