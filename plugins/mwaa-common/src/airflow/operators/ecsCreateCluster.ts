import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const ecsCreateCluster: OperatorDefinition = {
  id: 'ecs_create_cluster',
  title: 'ECS cluster: create',
  summary: 'Create an Amazon ECS cluster.',
  service: 'Amazon ECS',
  kind: 'operator',
  className: 'EcsCreateClusterOperator',
  module: () => 'airflow.providers.amazon.aws.operators.ecs',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'cluster_name',
      title: 'Cluster',
      help: 'Name of the cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'analytics',
    },
    {
      name: 'create_cluster_kwargs',
      title: 'Further settings',
      help: 'Further arguments of CreateCluster.',
      type: 'map',
      template: true,
      example: { capacityProviders: ['FARGATE', 'FARGATE_SPOT'] },
    },
    { ...waitForCompletionField(true), template: true },
    ...waitFields({ delay: 15, attempts: 60 }),
    { ...deferrableField, template: true },
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['ecs:CreateCluster', 'ecs:DescribeClusters'],
};
