import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const cloudformationCreateStack: OperatorDefinition = {
  id: 'cloudformation_create_stack',
  title: 'Create CloudFormation stack',
  summary: 'Ask AWS CloudFormation to create a stack.',
  notes:
    'The task ends when the request was accepted; wait for the stack with `cloudformation_create_stack_sensor`. Without a `RoleARN` the role needs every right that the template uses.',
  service: 'AWS CloudFormation',
  kind: 'operator',
  className: 'CloudFormationCreateStackOperator',
  module: () => 'airflow.providers.amazon.aws.operators.cloud_formation',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'stack_name',
      title: 'Stack',
      help: 'Name of the stack.',
      type: 'string',
      required: true,
      template: true,
      example: 'sales-sandbox',
    },
    {
      name: 'cloudformation_parameters',
      title: 'Settings',
      help: 'Settings as CreateStack takes them, for example TemplateURL.',
      type: 'map',
      required: true,
      template: true,
      example: {
        TemplateURL: 'https://sales-code.s3.amazonaws.com/sandbox.yaml',
        TimeoutInMinutes: 15,
      },
    },
    ...awsFields('8.24.0', '8.24.0'),
  ],
  iamActions: ['cloudformation:CreateStack', 'iam:PassRole'],
};
