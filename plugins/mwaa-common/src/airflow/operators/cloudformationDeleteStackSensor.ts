import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const cloudformationDeleteStackSensor: OperatorDefinition = {
  id: 'cloudformation_delete_stack_sensor',
  title: 'Wait until CloudFormation stack is gone',
  summary: 'Wait until a stack is deleted.',
  service: 'AWS CloudFormation',
  kind: 'sensor',
  className: 'CloudFormationDeleteStackSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.cloud_formation',
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
    ...sensorFields,
    ...awsFields(undefined, '8.24.0'),
  ],
  iamActions: ['cloudformation:DescribeStacks'],
};
