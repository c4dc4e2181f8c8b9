import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const ecsClusterSensor: OperatorDefinition = {
  id: 'ecs_cluster_sensor',
  title: 'Wait for ECS cluster',
  summary: 'Wait until an ECS cluster is in a state.',
  service: 'Amazon ECS',
  kind: 'sensor',
  className: 'EcsClusterStateSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.ecs',
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
    {
      name: 'target_state',
      title: 'State to wait for',
      help: 'ACTIVE when not given.',
      type: 'enum',
      template: true,
      options: [
        'ACTIVE',
        'PROVISIONING',
        'DEPROVISIONING',
        'FAILED',
        'INACTIVE',
      ],
      example: 'INACTIVE',
    },
    {
      name: 'failure_states',
      title: 'States that fail',
      help: 'FAILED and INACTIVE when not given.',
      type: 'stringList',
      template: true,
      example: ['FAILED'],
    },
    ...sensorFields,
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['ecs:DescribeClusters'],
};
