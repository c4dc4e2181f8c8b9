import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { eksRegionField } from '../eksRegionField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const eksCreateNodegroup: OperatorDefinition = {
  id: 'eks_create_nodegroup',
  title: 'EKS node group: create',
  summary: 'Create a managed node group in an Amazon EKS cluster.',
  service: 'Amazon EKS',
  kind: 'operator',
  className: 'EksCreateNodegroupOperator',
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
      name: 'nodegroup_subnets',
      title: 'Subnets',
      help: 'In which the nodes run.',
      type: 'stringList',
      required: true,
      template: true,
      example: ['subnet-0123456789abcdef0'],
    },
    {
      name: 'nodegroup_role_arn',
      title: 'Role of the nodes',
      help: 'ARN of the role.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:iam::123456789012:role/eks-node',
    },
    {
      name: 'nodegroup_name',
      title: 'Node group',
      help: 'Name of the node group.',
      type: 'string',
      template: true,
      default: 'nodegroup',
      example: 'workers',
    },
    {
      name: 'create_nodegroup_kwargs',
      title: 'Further settings',
      help: 'Further arguments of CreateNodegroup.',
      type: 'map',
      template: true,
      example: { instanceTypes: ['m5.large'] },
    },
    {
      name: 'delete_nodegroup_on_failure',
      title: 'Delete a node group that failed',
      help: 'When it does not become active.',
      type: 'boolean',
      default: true,
      since: '9.22.0',
      example: false,
    },
    { ...waitForCompletionField(false), template: true },
    ...waitFields({ delay: 30, attempts: 80 }),
    deferrableField,
    ...awsFields('9.8.0', undefined),
    { ...eksRegionField, until: '9.0.0' },
  ],
  iamActions: [
    'eks:CreateNodegroup',
    'eks:DescribeNodegroup',
    'eks:DeleteNodegroup',
    'iam:PassRole',
  ],
};
