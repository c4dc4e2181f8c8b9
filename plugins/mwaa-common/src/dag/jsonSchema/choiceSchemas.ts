import { OperatorDefinition } from '../../airflow/operatorDefinition';
import { operatorFields } from '../../airflow/operatorFields';
import { JsonSchema } from './JsonSchema';
import { argumentSchema, SharedSchemas } from './argumentSchema';
import { shareArguments } from './shareArguments';

const when = (key: string, id: string) => ({
  required: [key],
  properties: { [key]: { const: id } },
});

const requiredOf = (definition: OperatorDefinition) =>
  operatorFields(definition)
    .filter(({ required }) => required)
    .map(({ name }) => name);

/** Of each choice under `key` the arguments that `with` may hold. */
export function argumentChoices(
  key: string,
  definitions: readonly OperatorDefinition[],
  shared: SharedSchemas,
): JsonSchema[] {
  const args = definitions.map(definition =>
    Object.fromEntries(
      operatorFields(definition).map(field => [
        field.name,
        argumentSchema(field, shared),
      ]),
    ),
  );
  return shareArguments(args, key, shared).map((properties, index) => ({
    if: when(key, definitions[index].id),
    then: {
      properties: { with: { properties, additionalProperties: false } },
    },
  }));
}

/** Of each choice under `key` the arguments that `with` must hold. */
export const requiredChoices = (
  key: string,
  definitions: readonly OperatorDefinition[],
): JsonSchema[] =>
  definitions.flatMap(definition => {
    const required = requiredOf(definition);
    return required.length
      ? [
          {
            if: when(key, definition.id),
            then: { required: ['with'], properties: { with: { required } } },
          },
        ]
      : [];
  });
