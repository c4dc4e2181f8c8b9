import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { eksRegionField } from '../eksRegionField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const eksDeleteCluster: OperatorDefinition = {
  id: 'eks_delete_cluster',
  title: 'EKS cluster: delete',
  summary: 'Delete an Amazon EKS cluster.',
  service: 'Amazon EKS',
  kind: 'operator',
  className: 'EksDeleteClusterOperator',
  module: () => 'airflow.providers.amazon.aws.operators.eks',
  provider: 'apache-airflow-providers-amazon',
  requires: ['apache-airflow-providers-cncf-kubernetes'],
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
      name: 'force_delete_compute',
      title: 'Delete its compute first',
      help: 'Its node groups and Fargate profiles.',
      type: 'boolean',
      template: true,
      default: false,
      example: true,
    },
    { ...waitForCompletionField(false), template: true },
    ...waitFields({ delay: 30, attempts: 40 }),
    deferrableField,
    ...awsFields('9.8.0', undefined),
    { ...eksRegionField, until: '9.0.0' },
  ],
  iamActions: [
    'eks:DeleteCluster',
    'eks:DescribeCluster',
    'eks:ListNodegroups',
    'eks:DescribeNodegroup',
    'eks:DeleteNodegroup',
    'eks:ListFargateProfiles',
    'eks:DescribeFargateProfile',
    'eks:DeleteFargateProfile',
  ],
};
