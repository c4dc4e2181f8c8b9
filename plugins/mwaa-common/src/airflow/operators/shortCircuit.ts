import { ignoreTriggerRulesField } from '../ignoreTriggerRulesField';
import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';

export const shortCircuit: OperatorDefinition = {
  id: 'short_circuit',
  title: 'Go on only if',
  summary: 'Skip what follows unless a condition on a param or a result holds.',
  service: 'Airflow',
  kind: 'operator',
  className: 'ShortCircuitOperator',
  module: standardModule('python'),
  provider: 'apache-airflow',
  ownFields: ['value', 'condition'],
  fields: [
    {
      name: 'value',
      title: 'Value',
      help: 'What the condition looks at: a param, a result or a template.',
      type: 'any',
      required: true,
      template: true,
      example: { $template: '{{ dag_run.run_type }}' },
    },
    {
      name: 'condition',
      title: 'Condition',
      help: 'One comparison; what follows runs when it holds.',
      type: 'condition',
      required: true,
      example: { oneOf: ['manual', 'scheduled'] },
    },
    ignoreTriggerRulesField,
  ],
  iamActions: [],
};
