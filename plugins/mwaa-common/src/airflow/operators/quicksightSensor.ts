import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withTemplate } from '../withTemplate';

export const quicksightSensor: OperatorDefinition = {
  id: 'quicksight_sensor',
  title: 'Wait for QuickSight refresh',
  summary: 'Wait until the refresh of a dataset has succeeded.',
  service: 'Amazon QuickSight',
  kind: 'sensor',
  className: 'QuickSightSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.quicksight',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'data_set_id',
      title: 'Dataset',
      help: 'Id of the dataset.',
      type: 'string',
      required: true,
      template: true,
      example: '0a1b2c3d-orders',
    },
    {
      name: 'ingestion_id',
      title: 'Ingestion',
      help: 'Id of the ingestion, new for every run.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-2026-01-01',
    },
    ...sensorFields,
    ...withTemplate(awsFields('8.24.0', 'never'), 'aws_conn_id'),
  ],
  iamActions: ['quicksight:DescribeIngestion'],
};
