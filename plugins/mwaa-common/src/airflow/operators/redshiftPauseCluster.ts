import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const redshiftPauseCluster: OperatorDefinition = {
  id: 'redshift_pause_cluster',
  title: 'Redshift cluster: pause',
  summary: 'Pause an Amazon Redshift cluster, which keeps its data.',
  service: 'Amazon Redshift',
  kind: 'operator',
  className: 'RedshiftPauseClusterOperator',
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
      name: 'poll_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      example: 60,
    },
    {
      name: 'max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look before the task fails.',
      type: 'integer',
      example: 40,
    },
    { ...waitForCompletionField(false), since: '8.28.0' },
    deferrableField,
    ...awsFields('9.12.0', '9.12.0'),
  ],
  iamActions: ['redshift:PauseCluster', 'redshift:DescribeClusters'],
};
