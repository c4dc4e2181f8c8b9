import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const rdsExportTaskSensor: OperatorDefinition = {
  id: 'rds_export_task_sensor',
  title: 'Wait for RDS export',
  summary: 'Wait until an export of a snapshot is in a state.',
  notes: 'Without states to wait for it only waits until the export exists.',
  service: 'Amazon RDS',
  kind: 'sensor',
  className: 'RdsExportTaskExistenceSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.rds',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'export_task_identifier',
      title: 'Export',
      help: 'Identifier of the export.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-2026-01-01',
    },
    {
      name: 'target_statuses',
      title: 'States to wait for',
      help: 'starting, in_progress, complete, canceling and canceled when not given.',
      type: 'stringList',
      template: true,
      example: ['complete'],
    },
    {
      name: 'error_statuses',
      title: 'States that fail',
      help: 'failed when not given.',
      type: 'stringList',
      template: true,
      since: '9.8.0',
      example: ['failed', 'canceled'],
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['rds:DescribeExportTasks'],
};
