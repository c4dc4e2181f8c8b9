import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const emrEksCreateCluster: OperatorDefinition = {
  id: 'emr_eks_create_cluster',
  title: 'Create EMR virtual cluster',
  summary: 'Register a namespace of an EKS cluster with Amazon EMR.',
  notes: 'The result is the id of the virtual cluster.',
  service: 'Amazon EMR',
  kind: 'operator',
  className: 'EmrEksCreateClusterOperator',
  module: () => 'airflow.providers.amazon.aws.operators.emr',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'virtual_cluster_name',
      title: 'Virtual cluster',
      help: 'Name of the virtual cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'analytics',
    },
    {
      name: 'eks_cluster_name',
      title: 'EKS cluster',
      help: 'Name of the EKS cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'platform',
    },
    {
      name: 'eks_namespace',
      title: 'Namespace',
      help: 'Namespace of the EKS cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'spark',
    },
    {
      name: 'tags',
      title: 'Tags',
      help: 'Tags of the virtual cluster.',
      type: 'stringMap',
      example: { team: 'sales' },
    },
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'emr-containers:CreateVirtualCluster',
    'emr-containers:TagResource',
    'iam:CreateServiceLinkedRole',
  ],
};
