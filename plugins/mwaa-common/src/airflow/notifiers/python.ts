import { OperatorDefinition } from '../operatorDefinition';

export const python: OperatorDefinition = {
  id: 'python',
  title: 'Python function',
  summary: 'Call a function of the component’s own Python module.',
  notes: 'The function takes the context of the run or task as its argument.',
  service: 'Airflow',
  kind: 'notifier',
  className: 'BaseNotifier',
  module: ({ major }) =>
    major === 3 ? 'airflow.sdk' : 'airflow.notifications.basenotifier',
  provider: 'apache-airflow',
  generatedFor: () => true,
  onlySynchronous: true,
  ownFields: ['module', 'callable'],
  fields: [
    {
      name: 'module',
      title: 'Module',
      help: 'Module in the folder of the DAG, without .py.',
      type: 'string',
      required: true,
      example: 'alerts',
    },
    {
      name: 'callable',
      title: 'Function',
      help: 'Name of the function in that module.',
      type: 'string',
      required: true,
      example: 'tell_the_team',
    },
  ],
  iamActions: [],
};
