import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const dmsTaskCompletedSensor: OperatorDefinition = {
  id: 'dms_task_completed_sensor',
  title: 'Wait for DMS task',
  summary: 'Wait until a replication task has stopped after its work.',
  service: 'AWS DMS',
  kind: 'sensor',
  className: 'DmsTaskCompletedSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.dms',
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
    ...sensorFields,
    ...awsFields('8.24.0', '8.24.0'),
  ],
  iamActions: ['dms:DescribeReplicationTasks'],
};
