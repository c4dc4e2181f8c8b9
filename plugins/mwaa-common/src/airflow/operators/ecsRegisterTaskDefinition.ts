import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const ecsRegisterTaskDefinition: OperatorDefinition = {
  id: 'ecs_register_task_definition',
  title: 'ECS task definition: register',
  summary:
    'Register a new revision of a task definition; the result is its ARN.',
  service: 'Amazon ECS',
  kind: 'operator',
  className: 'EcsRegisterTaskDefinitionOperator',
  module: () => 'airflow.providers.amazon.aws.operators.ecs',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'family',
      title: 'Family',
      help: 'Name under which the revisions are counted.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-load',
    },
    {
      name: 'container_definitions',
      title: 'Containers',
      help: 'Container definitions as RegisterTaskDefinition takes them.',
      type: 'list',
      required: true,
      template: true,
      example: [
        {
          name: 'main',
          image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1',
          essential: true,
        },
      ],
    },
    {
      name: 'register_task_kwargs',
      title: 'Further settings',
      help: 'Further arguments of RegisterTaskDefinition.',
      type: 'map',
      template: true,
      example: {
        cpu: '256',
        memory: '512',
        networkMode: 'awsvpc',
        requiresCompatibilities: ['FARGATE'],
        executionRoleArn: 'arn:aws:iam::123456789012:role/ecs-execution',
      },
    },
    ...awsFields('8.16.0', 'never'),
  ],
  iamActions: ['ecs:RegisterTaskDefinition', 'iam:PassRole'],
};
