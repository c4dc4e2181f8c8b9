import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const ecsDeleteCluster: OperatorDefinition = {
  id: 'ecs_delete_cluster',
  title: 'ECS cluster: delete',
  summary: 'Delete an Amazon ECS cluster.',
  service: 'Amazon ECS',
  kind: 'operator',
  className: 'EcsDeleteClusterOperator',
  module: () => 'airflow.providers.amazon.aws.operators.ecs',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'cluster_name',
      title: 'Cluster',
      help: 'Name or ARN of the cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'analytics',
    },
    { ...waitForCompletionField(true), template: true },
    ...waitFields({ delay: 15, attempts: 60 }),
    { ...deferrableField, template: true },
    ...awsFields('8.16.0', 'never'),
  ],
  iamActions: ['ecs:DeleteCluster', 'ecs:DescribeClusters'],
};
