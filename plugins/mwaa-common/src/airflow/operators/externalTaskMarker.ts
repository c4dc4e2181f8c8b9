import { OperatorDefinition } from '../operatorDefinition';
import { standardSensorModule } from '../standardSensorModule';

export const externalTaskMarker: OperatorDefinition = {
  id: 'external_task_marker',
  title: 'Mark a waiting DAG',
  summary: 'Say which task of another DAG waits for this one.',
  notes:
    'It does nothing when it runs. Who clears it with all that follows clears the waiting task of the other DAG as well.',
  service: 'Airflow',
  kind: 'operator',
  className: 'ExternalTaskMarker',
  module: standardSensorModule('external_task'),
  provider: 'apache-airflow',
  fields: [
    {
      name: 'external_dag_id',
      title: 'DAG',
      help: 'The dag_id of the other DAG.',
      type: 'string',
      textAtOnce: {},
      required: true,
      template: true,
      example: 'sales_report',
    },
    {
      name: 'external_task_id',
      title: 'Task',
      help: 'Id of its task that waits.',
      type: 'string',
      required: true,
      template: true,
      example: 'wait_for_orders',
    },
    {
      name: 'logical_date',
      title: 'Logical date',
      help: 'Of the other run, in ISO 8601 with its offset; that of this run otherwise.',
      type: 'string',
      textAtOnce: {},
      template: true,
      formerly: { name: 'execution_date', airflowUntil: '2.99' },
      example: '2026-01-01T00:00:00+00:00',
    },
    {
      name: 'recursion_depth',
      title: 'Depth',
      help: 'How many such markers are followed one after the other.',
      type: 'integer',
      default: 10,
      example: 3,
    },
  ],
  iamActions: [],
};
