import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const dmsDescribeTasks: OperatorDefinition = {
  id: 'dms_describe_tasks',
  title: 'DMS tasks: describe',
  summary: 'List replication tasks with their states.',
  service: 'AWS DMS',
  kind: 'operator',
  className: 'DmsDescribeTasksOperator',
  module: () => 'airflow.providers.amazon.aws.operators.dms',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'describe_tasks_kwargs',
      title: 'Filter',
      help: 'Arguments of DescribeReplicationTasks; all tasks when not given.',
      type: 'map',
      template: true,
      example: {
        Filters: [{ Name: 'replication-task-id', Values: ['orders'] }],
      },
    },
    ...awsFields('8.24.0', '8.24.0'),
  ],
  iamActions: ['dms:DescribeReplicationTasks'],
};
