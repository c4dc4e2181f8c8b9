import { ignoreTriggerRulesField } from '../ignoreTriggerRulesField';
import { OperatorDefinition } from '../operatorDefinition';
import { ownFunctionFields } from '../ownFunctionFields';
import { showReturnValueField } from '../showReturnValueField';
import { standardModule } from '../standardModule';

export const shortCircuitPython: OperatorDefinition = {
  id: 'short_circuit_python',
  title: 'Go on by a Python function',
  summary:
    'Go on only if a function of the component’s own Python module says so.',
  notes: 'What follows is skipped when the function returns false or nothing.',
  service: 'Airflow',
  kind: 'operator',
  className: 'ShortCircuitOperator',
  module: standardModule('python'),
  provider: 'apache-airflow',
  ownFields: ['module', 'callable'],
  fields: [...ownFunctionFields, ignoreTriggerRulesField, showReturnValueField],
  iamActions: [],
};
