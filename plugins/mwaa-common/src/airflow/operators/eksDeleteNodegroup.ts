import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { eksRegionField } from '../eksRegionField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const eksDeleteNodegroup: OperatorDefinition = {
  id: 'eks_delete_nodegroup',
  title: 'EKS node group: delete',
  summary: 'Delete a managed node group of an Amazon EKS cluster.',
  service: 'Amazon EKS',
  kind: 'operator',
  className: 'EksDeleteNodegroupOperator',
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
      name: 'nodegroup_name',
      title: 'Node group',
      help: 'Name of the node group.',
      type: 'string',
      required: true,
      template: true,
      example: 'workers',
    },
    { ...waitForCompletionField(false), template: true },
    ...waitFields({ delay: 30, attempts: 40 }),
    deferrableField,
    ...awsFields('9.8.0', undefined),
    { ...eksRegionField, until: '9.0.0' },
  ],
  iamActions: ['eks:DeleteNodegroup', 'eks:DescribeNodegroup'],
};
