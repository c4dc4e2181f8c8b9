import { awsFields } from '../awsFields';
import { eksRegionField } from '../eksRegionField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const eksNodegroupSensor: OperatorDefinition = {
  id: 'eks_nodegroup_sensor',
  title: 'Wait for EKS node group',
  summary: 'Wait until a node group of an Amazon EKS cluster is in a state.',
  service: 'Amazon EKS',
  kind: 'sensor',
  className: 'EksNodegroupStateSensor',
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
      name: 'nodegroup_name',
      title: 'Node group',
      help: 'Name of the node group.',
      type: 'string',
      required: true,
      template: true,
      example: 'workers',
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
        'UPDATING',
        'DELETING',
        'CREATE_FAILED',
        'DELETE_FAILED',
        'DEGRADED',
        'NONEXISTENT',
      ],
      example: 'NONEXISTENT',
    },
    ...sensorFields,
    ...awsFields('9.8.0', undefined),
    { ...eksRegionField, until: '9.0.0' },
  ],
  iamActions: ['eks:DescribeNodegroup'],
};
