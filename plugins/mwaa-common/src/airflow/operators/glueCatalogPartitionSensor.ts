import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withDefault } from '../withDefault';

export const glueCatalogPartitionSensor: OperatorDefinition = {
  id: 'glue_catalog_partition_sensor',
  title: 'Wait for Glue partition',
  summary: 'Wait until a partition is in the Glue Data Catalog.',
  notes:
    'Without an expression Airflow looks for the partition `ds` of the run’s logical date, which runs without such a date do not have in Airflow 3.',
  service: 'AWS Glue',
  kind: 'sensor',
  className: 'GlueCatalogPartitionSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.glue_catalog_partition',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'table_name',
      title: 'Table',
      help: 'Name of the table.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders',
    },
    {
      name: 'expression',
      title: 'Partition',
      help: 'Condition as GetPartitions takes it.',
      type: 'string',
      template: true,
      example: "day = '2026-01-01'",
    },
    {
      name: 'database_name',
      title: 'Database',
      help: 'Database of the catalog.',
      type: 'string',
      template: true,
      default: 'default',
      example: 'sales',
    },
    deferrableField,
    ...withDefault(sensorFields, 'poke_interval', 180),
    ...awsFields(undefined, '8.28.0'),
  ],
  iamActions: ['glue:GetPartitions'],
};
