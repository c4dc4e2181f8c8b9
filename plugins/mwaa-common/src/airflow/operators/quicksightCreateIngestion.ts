import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const quicksightCreateIngestion: OperatorDefinition = {
  id: 'quicksight_create_ingestion',
  title: 'QuickSight refresh',
  summary: 'Refresh a dataset of Amazon QuickSight.',
  service: 'Amazon QuickSight',
  kind: 'operator',
  className: 'QuickSightCreateIngestionOperator',
  module: () => 'airflow.providers.amazon.aws.operators.quicksight',
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
    {
      name: 'ingestion_type',
      title: 'Kind of refresh',
      help: 'The whole dataset, or what is new.',
      type: 'enum',
      template: true,
      options: ['FULL_REFRESH', 'INCREMENTAL_REFRESH'],
      default: 'FULL_REFRESH',
      example: 'INCREMENTAL_REFRESH',
    },
    {
      name: 'check_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      template: true,
      default: 30,
      example: 60,
    },
    { ...waitForCompletionField(true), template: true },
    ...awsFields('8.24.0', undefined),
  ],
  iamActions: ['quicksight:CreateIngestion', 'quicksight:DescribeIngestion'],
};
