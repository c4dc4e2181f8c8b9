import { OperatorDefinition } from '../operatorDefinition';
import { ownFunctionFields } from '../ownFunctionFields';
import { showReturnValueField } from '../showReturnValueField';
import { standardModule } from '../standardModule';

export const python: OperatorDefinition = {
  id: 'python',
  title: 'Python function',
  summary: 'Call a function of the component’s own Python module.',
  service: 'Airflow',
  kind: 'operator',
  className: 'PythonOperator',
  module: standardModule('python'),
  provider: 'apache-airflow',
  ownFields: ['module', 'callable'],
  fields: [...ownFunctionFields, showReturnValueField],
  iamActions: [],
};
