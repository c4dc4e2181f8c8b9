import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';
import { rdsAwsFields } from '../rdsAwsFields';
import { withDefault } from '../withDefault';

export const rdsStopDb: OperatorDefinition = {
  id: 'rds_stop_db',
  title: 'RDS database: stop',
  summary: 'Stop a database instance or cluster.',
  service: 'Amazon RDS',
  kind: 'operator',
  className: 'RdsStopDbOperator',
  module: () => 'airflow.providers.amazon.aws.operators.rds',
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
      name: 'db_snapshot_identifier',
      title: 'Snapshot',
      help: 'Make a snapshot of this name before stopping an instance.',
      type: 'string',
      template: true,
      example: 'orders-before-stop',
    },
    waitForCompletionField(true),
    ...waitFields({ delay: 30, attempts: 40 }),
    deferrableField,
    ...withDefault(rdsAwsFields, 'aws_conn_id'),
  ],
  iamActions: [
    'rds:StopDBInstance',
    'rds:StopDBCluster',
    'rds:DescribeDBInstances',
    'rds:DescribeDBClusters',
    'rds:CreateDBSnapshot',
  ],
};
