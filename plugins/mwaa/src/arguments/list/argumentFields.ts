import {
  AirflowTarget,
  DagValue,
  OperatorDefinition,
  OperatorField,
  operatorFields,
  unknownArgumentProblem,
} from 'backstage-plugin-mwaa-common';

/** An argument that a form shows. */
export interface ShownField {
  field: OperatorField;
  /** Why the chosen environment refuses it. */
  unavailable?: string;
}

/** An argument of which only the name is known. */
export const unknownField = (name: string): OperatorField => ({
  name,
  title: name,
  help: '',
  type: 'any',
  example: null,
});

/** The arguments that are given and not in the operator of the chosen environment. */
export function unavailableFields(
  definition: OperatorDefinition,
  target: AirflowTarget | undefined,
  given: Readonly<Record<string, DagValue>>,
): ShownField[] {
  const fields = operatorFields(definition, target);
  return Object.keys(given)
    .filter(name => !fields.some(field => field.name === name))
    .map(name => {
      const field =
        definition.fields.find(known => known.name === name) ??
        unknownField(name);
      const reason = unknownArgumentProblem(name, definition, target);
      return { field, unavailable: `${field.title} ${reason}` };
    });
}
