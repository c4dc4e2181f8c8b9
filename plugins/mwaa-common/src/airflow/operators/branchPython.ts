import { OperatorDefinition } from '../operatorDefinition';
import { ownFunctionFields } from '../ownFunctionFields';
import { showReturnValueField } from '../showReturnValueField';
import { standardModule } from '../standardModule';

export const branchPython: OperatorDefinition = {
  id: 'branch_python',
  title: 'Branch by a Python function',
  summary:
    'Go on with the tasks that a function of the component’s own Python module names.',
  notes:
    'The function returns the id of one task, or a list of ids, of those directly after it.',
  service: 'Airflow',
  kind: 'operator',
  className: 'BranchPythonOperator',
  module: standardModule('python'),
  provider: 'apache-airflow',
  ownFields: ['module', 'callable'],
  fields: [...ownFunctionFields, showReturnValueField],
  iamActions: [],
};
