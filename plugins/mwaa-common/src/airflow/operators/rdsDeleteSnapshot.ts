import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';
import { rdsAwsFields } from '../rdsAwsFields';
import { withDefault } from '../withDefault';

export const rdsDeleteSnapshot: OperatorDefinition = {
  id: 'rds_delete_snapshot',
  title: 'RDS snapshot: delete',
  summary: 'Delete a snapshot of a database instance or cluster.',
  service: 'Amazon RDS',
  kind: 'operator',
  className: 'RdsDeleteDbSnapshotOperator',
  module: () => 'airflow.providers.amazon.aws.operators.rds',
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
    waitForCompletionField(true),
    ...withDefault(rdsAwsFields, 'aws_conn_id'),
  ],
  iamActions: [
    'rds:DeleteDBSnapshot',
    'rds:DeleteDBClusterSnapshot',
    'rds:DescribeDBSnapshots',
    'rds:DescribeDBClusterSnapshots',
  ],
};
