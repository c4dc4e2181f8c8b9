import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const dmsStartTask: OperatorDefinition = {
  id: 'dms_start_task',
  title: 'DMS task: start',
  summary: 'Start a replication task.',
  notes: 'It does not wait: let a `dms_task_completed_sensor` follow.',
  service: 'AWS DMS',
  kind: 'operator',
  className: 'DmsStartTaskOperator',
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
    {
      name: 'start_replication_task_type',
      title: 'Kind of start',
      help: 'From the beginning, where it stopped, or with the tables loaded anew.',
      type: 'enum',
      template: true,
      options: ['start-replication', 'resume-processing', 'reload-target'],
      default: 'start-replication',
      example: 'reload-target',
    },
    {
      name: 'start_task_kwargs',
      title: 'Further settings',
      help: 'Further arguments of StartReplicationTask.',
      type: 'map',
      template: true,
      example: { CdcStartPosition: '2026-01-01T00:00:00' },
    },
    ...awsFields('8.24.0', '8.24.0'),
  ],
  iamActions: ['dms:StartReplicationTask'],
};
