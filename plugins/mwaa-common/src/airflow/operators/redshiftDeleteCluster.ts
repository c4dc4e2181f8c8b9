import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const redshiftDeleteCluster: OperatorDefinition = {
  id: 'redshift_delete_cluster',
  title: 'Redshift cluster: delete',
  summary: 'Delete an Amazon Redshift cluster.',
  service: 'Amazon Redshift',
  kind: 'operator',
  className: 'RedshiftDeleteClusterOperator',
  module: () => 'airflow.providers.amazon.aws.operators.redshift_cluster',
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
      name: 'skip_final_cluster_snapshot',
      title: 'No last snapshot',
      help: 'Delete without a snapshot before.',
      type: 'boolean',
      default: true,
      example: false,
    },
    {
      name: 'final_cluster_snapshot_identifier',
      title: 'Last snapshot',
      help: 'Identifier of the snapshot to make before.',
      type: 'string',
      example: 'analytics-last',
    },
    {
      name: 'poll_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 30,
      example: 60,
    },
    {
      name: 'max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look before the task fails.',
      type: 'integer',
      default: 30,
      example: 40,
    },
    waitForCompletionField(true),
    deferrableField,
    ...awsFields('9.12.0', '9.12.0'),
  ],
  iamActions: [
    'redshift:DeleteCluster',
    'redshift:DescribeClusters',
    'redshift:CreateClusterSnapshot',
  ],
};
