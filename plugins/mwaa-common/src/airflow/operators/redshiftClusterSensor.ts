import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const redshiftClusterSensor: OperatorDefinition = {
  id: 'redshift_cluster_sensor',
  title: 'Wait for Redshift cluster',
  summary: 'Wait until a Redshift cluster is in a state.',
  service: 'Amazon Redshift',
  kind: 'sensor',
  className: 'RedshiftClusterSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.redshift_cluster',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'cluster_identifier',
      title: 'Cluster',
      help: 'Identifier of the cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'analytics',
    },
    {
      name: 'target_status',
      title: 'State to wait for',
      help: 'As the console shows it.',
      type: 'string',
      template: true,
      default: 'available',
      example: 'paused',
    },
    { ...deferrableField, since: '8.24.0' },
    ...sensorFields,
    ...awsFields('9.12.0', '9.12.0'),
  ],
  iamActions: ['redshift:DescribeClusters'],
};
