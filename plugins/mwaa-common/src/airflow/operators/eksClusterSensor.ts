import { awsFields } from '../awsFields';
import { eksRegionField } from '../eksRegionField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const eksClusterSensor: OperatorDefinition = {
  id: 'eks_cluster_sensor',
  title: 'Wait for EKS cluster',
  summary: 'Wait until an Amazon EKS cluster is in a state.',
  service: 'Amazon EKS',
  kind: 'sensor',
  className: 'EksClusterStateSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.eks',
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
      name: 'target_state',
      title: 'State to wait for',
      help: 'ACTIVE when not given.',
      type: 'enum',
      template: true,
      fixed: {},
      options: [
        'CREATING',
        'ACTIVE',
        'DELETING',
        'FAILED',
        'UPDATING',
        'NONEXISTENT',
      ],
      example: 'NONEXISTENT',
    },
    ...sensorFields,
    ...awsFields('9.8.0', undefined),
    { ...eksRegionField, until: '9.0.0' },
  ],
  iamActions: ['eks:DescribeCluster'],
};
