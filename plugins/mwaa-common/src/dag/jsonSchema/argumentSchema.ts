import { OperatorField } from '../../airflow/operatorDefinition';
import { JsonSchema } from './JsonSchema';
import { definedAs } from './definedAs';
import { literalSchemas } from './literalSchemas';

/** Definitions by the name under which arguments refer to them. */
export type SharedSchemas = Map<string, JsonSchema>;

function valuesOf(field: OperatorField): JsonSchema {
  const mark = definedAs(field.template ? 'anyMark' : 'fixedMark');
  const literal =
    field.type === 'enum' || field.type === 'any'
      ? { enum: field.options }
      : literalSchemas[field.type](mark);
  return {
    anyOf: [
      literal,
      ...(field.orList
        ? [{ type: 'array', items: { anyOf: [{ type: 'string' }, mark] } }]
        : []),
      mark,
      ...(field.required ? [] : [{ type: 'null' }]),
    ],
  };
}

/**
 * What the specification may give for an argument. What many arguments share
 * is added to the definitions once.
 */
export function argumentSchema(
  field: OperatorField,
  shared: SharedSchemas,
): JsonSchema {
  const description = field.help;
  if (field.type === 'any') return { description, ...definedAs('value') };
  if (field.type === 'enum') return { description, ...valuesOf(field) };
  const name = [
    field.type,
    field.template && 'Templated',
    field.orList && 'OrList',
    !field.required && 'OrNull',
  ]
    .filter(Boolean)
    .join('');
  shared.set(name, valuesOf(field));
  return { description, ...definedAs(name) };
}
