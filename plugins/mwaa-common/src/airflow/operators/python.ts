import { OperatorDefinition } from '../operatorDefinition';
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
  fields: [
    {
      name: 'module',
      title: 'Module',
      help: 'Module in the folder of the DAG, without .py.',
      type: 'string',
      required: true,
      example: 'transform',
    },
    {
      name: 'callable',
      title: 'Function',
      help: 'Name of the function in that module.',
      type: 'string',
      required: true,
      example: 'load_orders',
    },
    {
      name: 'op_args',
      title: 'Positional arguments',
      help: 'Passed to the function in this order.',
      type: 'list',
      template: true,
      example: ['orders'],
    },
    {
      name: 'op_kwargs',
      title: 'Named arguments',
      help: 'Passed to the function by name.',
      type: 'map',
      template: true,
      example: { day: '2026-01-01' },
    },
    {
      name: 'show_return_value_in_logs',
      title: 'Log the returned value',
      help: 'Switch off for large or confidential results.',
      type: 'boolean',
      default: true,
      example: false,
    },
  ],
  iamActions: [],
};
