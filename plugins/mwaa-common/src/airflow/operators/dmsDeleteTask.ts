import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const dmsDeleteTask: OperatorDefinition = {
  id: 'dms_delete_task',
  title: 'DMS task: delete',
  summary: 'Delete a replication task and wait until it is gone.',
  service: 'AWS DMS',
  kind: 'operator',
  className: 'DmsDeleteTaskOperator',
  module: () => 'airflow.providers.amazon.aws.operators.dms',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'replication_task_arn',
      title: 'Replication task',
      help: 'ARN of the task.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:dms:eu-central-1:123456789012:task:ORDERS',
    },
    ...awsFields('8.24.0', '8.24.0'),
  ],
  iamActions: ['dms:DeleteReplicationTask', 'dms:DescribeReplicationTasks'],
};
