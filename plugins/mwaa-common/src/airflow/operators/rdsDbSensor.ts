import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const rdsDbSensor: OperatorDefinition = {
  id: 'rds_db_sensor',
  title: 'Wait for RDS database',
  summary: 'Wait until a database instance or cluster is in a state.',
  service: 'Amazon RDS',
  kind: 'sensor',
  className: 'RdsDbSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.rds',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'db_identifier',
      title: 'Database',
      help: 'Identifier of the instance or cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders',
    },
    {
      name: 'db_type',
      title: 'Kind of database',
      help: 'An instance when not given, or an Aurora cluster.',
      type: 'enum',
      template: true,
      options: ['instance', 'cluster'],
      example: 'cluster',
    },
    {
      name: 'target_statuses',
      title: 'States to wait for',
      help: 'available when not given.',
      type: 'stringList',
      template: true,
      example: ['available'],
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['rds:DescribeDBInstances', 'rds:DescribeDBClusters'],
};
