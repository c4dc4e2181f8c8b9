import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';
import { rdsAwsFields } from '../rdsAwsFields';
import { withDefault } from '../withDefault';

export const rdsStartDb: OperatorDefinition = {
  id: 'rds_start_db',
  title: 'RDS database: start',
  summary: 'Start a stopped database instance or cluster.',
  service: 'Amazon RDS',
  kind: 'operator',
  className: 'RdsStartDbOperator',
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
    waitForCompletionField(true),
    ...waitFields({ delay: 30, attempts: 40 }),
    deferrableField,
    ...withDefault(rdsAwsFields, 'aws_conn_id'),
  ],
  iamActions: [
    'rds:StartDBInstance',
    'rds:StartDBCluster',
    'rds:DescribeDBInstances',
    'rds:DescribeDBClusters',
  ],
};
