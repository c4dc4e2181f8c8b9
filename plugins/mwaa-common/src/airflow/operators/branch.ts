import { OperatorDefinition } from '../operatorDefinition';
import { standardModule } from '../standardModule';

export const branch: OperatorDefinition = {
  id: 'branch',
  title: 'Branch',
  summary: 'Go on with other tasks for other values of a param or a result.',
  notes:
    'Every case that holds is followed; without one the tasks of `otherwise` are. The tasks that are not followed are skipped.',
  service: 'Airflow',
  kind: 'operator',
  className: 'BranchPythonOperator',
  module: standardModule('python'),
  provider: 'apache-airflow',
  ownFields: ['value', 'cases', 'otherwise'],
  fields: [
    {
      name: 'value',
      title: 'Value',
      help: 'What the cases are compared with: a param, a result or a template.',
      type: 'any',
      required: true,
      template: true,
      example: { $template: '{{ dag_run.run_type }}' },
    },
    {
      name: 'cases',
      title: 'Cases',
      help: 'Each with one comparison and the tasks or groups that follow when it holds.',
      type: 'cases',
      required: true,
      example: [{ equals: 'manual', then: ['on_true'] }],
    },
    {
      name: 'otherwise',
      title: 'Otherwise',
      help: 'Tasks or groups that follow when no case holds; without them all are skipped.',
      type: 'taskIds',
      example: ['on_false'],
    },
  ],
  iamActions: [],
};
