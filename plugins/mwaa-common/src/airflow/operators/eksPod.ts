import { podNameProblem } from '../podNameProblem';
import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { eksRegionField } from '../eksRegionField';
import { OperatorDefinition } from '../operatorDefinition';
import { podFields } from '../podFields';

export const eksPod: OperatorDefinition = {
  id: 'eks_pod',
  title: 'EKS pod',
  summary: 'Run a container as a pod in an Amazon EKS cluster.',
  notes:
    'The execution role must also have rights in the cluster itself: an access entry, or a line in its `aws-auth`.',
  service: 'Amazon EKS',
  kind: 'operator',
  className: 'EksPodOperator',
  module: () => 'airflow.providers.amazon.aws.operators.eks',
  provider: 'apache-airflow-providers-amazon',
  requires: ['apache-airflow-providers-cncf-kubernetes'],
  refuses: (given, target) => {
    const message = podNameProblem(given.get('pod_name'), target);
    return message ? [{ path: ['pod_name'], message }] : [];
  },
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
      name: 'namespace',
      title: 'Namespace',
      help: 'In the cluster.',
      type: 'string',
      template: true,
      default: 'default',
      example: 'jobs',
    },
    {
      name: 'pod_name',
      title: 'Pod',
      help: 'Name of the pod.',
      type: 'string',
      fixed: { airflowUntil: '2.10.3' },
      template: true,
      example: 'orders-load',
    },
    ...podFields,
    // Not needed, but without it these versions warn of a default to come.
    {
      name: 'on_finish_action',
      title: 'When it has ended',
      help: 'What happens with the pod.',
      type: 'enum',
      required: true,
      requiredUntil: '8.28.0',
      options: ['delete_pod', 'delete_succeeded_pod', 'keep_pod'],
      example: 'delete_succeeded_pod',
    },
    deferrableField,
    ...awsFields(undefined, undefined).filter(
      ({ name }) => name !== 'region_name',
    ),
    eksRegionField,
  ],
  iamActions: ['eks:DescribeCluster'],
};
