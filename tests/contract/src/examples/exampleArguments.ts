import {
  AirflowTarget,
  DagValue,
  OperatorDefinition,
  OperatorField,
  operatorFields,
} from 'backstage-plugin-mwaa-common';

const values = (fields: readonly OperatorField[]) =>
  Object.fromEntries(
    fields.map(({ name, example }) => [name, example as DagValue]),
  );

/**
 * The arguments of an operator or notifier by their examples: as few as it
 * takes, and as many as may stand together.
 */
export function exampleArguments(
  definition: OperatorDefinition,
  target: AirflowTarget,
): Record<'minimal' | 'full', Record<string, DagValue>> {
  const { exactlyOneOf = [], atLeastOneOf = [], atMostOneOf = [] } = definition;
  const alternatives = [...exactlyOneOf, ...atMostOneOf].flatMap(group =>
    group.slice(1),
  );
  const chosen = [...exactlyOneOf, ...atLeastOneOf].map(([first]) => first);
  const usable = operatorFields(definition, target).filter(
    ({ name }) => !alternatives.includes(name),
  );
  return {
    minimal: values(
      usable.filter(({ name, required }) => required || chosen.includes(name)),
    ),
    full: values(usable),
  };
}
