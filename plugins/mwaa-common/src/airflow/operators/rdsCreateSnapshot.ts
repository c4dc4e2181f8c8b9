import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';
import { rdsAwsFields } from '../rdsAwsFields';
import { withDefault } from '../withDefault';

export const rdsCreateSnapshot: OperatorDefinition = {
  id: 'rds_create_snapshot',
  title: 'RDS snapshot: create',
  summary: 'Create a snapshot of a database instance or cluster.',
  service: 'Amazon RDS',
  kind: 'operator',
  className: 'RdsCreateDbSnapshotOperator',
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
      name: 'db_identifier',
      title: 'Database',
      help: 'Identifier of the instance or cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders',
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
      name: 'tags',
      title: 'Tags',
      help: 'Of the snapshot.',
      type: 'stringMap',
      template: true,
      example: { team: 'orders' },
    },
    waitForCompletionField(true),
    ...withDefault(rdsAwsFields, 'aws_conn_id'),
  ],
  iamActions: [
    'rds:CreateDBSnapshot',
    'rds:CreateDBClusterSnapshot',
    'rds:DescribeDBSnapshots',
    'rds:DescribeDBClusterSnapshots',
    'rds:AddTagsToResource',
  ],
};
