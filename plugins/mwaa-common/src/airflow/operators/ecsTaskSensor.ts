import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const ecsTaskSensor: OperatorDefinition = {
  id: 'ecs_task_sensor',
  title: 'Wait for ECS task',
  summary: 'Wait until an ECS task is in a state.',
  service: 'Amazon ECS',
  kind: 'sensor',
  className: 'EcsTaskStateSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.ecs',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'cluster',
      title: 'Cluster',
      help: 'Name or ARN of the cluster.',
      type: 'string',
      required: true,
      template: true,
      example: 'analytics',
    },
    {
      name: 'task',
      title: 'Task',
      help: 'Id or ARN of the running task.',
      type: 'string',
      required: true,
      template: true,
      example: '0123456789abcdef0123456789abcdef',
    },
    {
      name: 'target_state',
      title: 'State to wait for',
      help: 'RUNNING when not given.',
      type: 'enum',
      template: true,
      options: [
        'PROVISIONING',
        'PENDING',
        'ACTIVATING',
        'RUNNING',
        'DEACTIVATING',
        'STOPPING',
        'DEPROVISIONING',
        'STOPPED',
      ],
      example: 'STOPPED',
    },
    {
      name: 'failure_states',
      title: 'States that fail',
      help: 'STOPPED when not given.',
      type: 'stringList',
      template: true,
      example: ['DEPROVISIONING'],
    },
    ...sensorFields,
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['ecs:DescribeTasks'],
};
