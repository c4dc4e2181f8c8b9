import {
  AirflowTarget,
  DagWork,
  OperatorDefinition,
  operatorFields,
  operatorFor,
} from 'backstage-plugin-mwaa-common';

/** Something like an operator that takes what any of the work’s operators takes, and needs nothing. */
export function defaultsDefinition(
  work: DagWork,
  target: AirflowTarget | undefined,
): OperatorDefinition {
  const fields = new Map(
    work.tasks
      .flatMap(task => {
        const definition = operatorFor(task);
        return definition ? operatorFields(definition, target) : [];
      })
      .map(field => [field.name, { ...field, required: false }]),
  );
  return {
    id: 'defaults',
    title: 'Defaults',
    summary: '',
    service: '',
    kind: 'operator',
    className: '',
    module: () => '',
    provider: '',
    fields: [...fields.values()],
    iamActions: [],
  };
}
