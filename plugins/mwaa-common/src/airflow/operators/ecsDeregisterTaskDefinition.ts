import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const ecsDeregisterTaskDefinition: OperatorDefinition = {
  id: 'ecs_deregister_task_definition',
  title: 'ECS task definition: deregister',
  summary: 'Make a revision of a task definition inactive.',
  service: 'Amazon ECS',
  kind: 'operator',
  className: 'EcsDeregisterTaskDefinitionOperator',
  module: () => 'airflow.providers.amazon.aws.operators.ecs',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'task_definition',
      title: 'Task definition',
      help: 'Family and revision, or ARN.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-load:3',
    },
    ...awsFields('8.16.0', 'never'),
  ],
  iamActions: ['ecs:DeregisterTaskDefinition'],
};
