import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withDefault } from '../withDefault';

export const rdsSnapshotSensor: OperatorDefinition = {
  id: 'rds_snapshot_sensor',
  title: 'Wait for RDS snapshot',
  summary: 'Wait until a snapshot is in a state.',
  service: 'Amazon RDS',
  kind: 'sensor',
  className: 'RdsSnapshotExistenceSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.rds',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'db_type',
      title: 'Kind of database',
      help: 'An instance, or an Aurora cluster.',
      type: 'enum',
      required: true,
      options: ['instance', 'cluster'],
      example: 'cluster',
    },
    {
      name: 'db_snapshot_identifier',
      title: 'Snapshot',
      help: 'Identifier of the snapshot.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-before-load',
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
    ...withDefault(awsFields('9.8.0', '9.8.0'), 'aws_conn_id'),
  ],
  iamActions: ['rds:DescribeDBSnapshots', 'rds:DescribeDBClusterSnapshots'],
};
