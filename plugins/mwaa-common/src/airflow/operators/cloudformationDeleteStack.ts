import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const cloudformationDeleteStack: OperatorDefinition = {
  id: 'cloudformation_delete_stack',
  title: 'Delete CloudFormation stack',
  summary: 'Ask AWS CloudFormation to delete a stack.',
  notes:
    'The task ends when the request was accepted; wait for the end with `cloudformation_delete_stack_sensor`. Without a `RoleARN` the role needs every right that deleting the resources takes.',
  service: 'AWS CloudFormation',
  kind: 'operator',
  className: 'CloudFormationDeleteStackOperator',
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
      help: 'Settings as DeleteStack takes them, for example RoleARN.',
      type: 'map',
      example: { RoleARN: 'arn:aws:iam::123456789012:role/sandbox' },
    },
    ...awsFields('8.24.0', '8.24.0'),
  ],
  iamActions: ['cloudformation:DeleteStack', 'iam:PassRole'],
};
