import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const lambdaFunctionSensor: OperatorDefinition = {
  id: 'lambda_function_sensor',
  title: 'Wait for Lambda function',
  summary: 'Wait until a Lambda function is in a state.',
  service: 'AWS Lambda',
  kind: 'sensor',
  className: 'LambdaFunctionStateSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.lambda_function',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'function_name',
      title: 'Function',
      help: 'Name or ARN of the function.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-notify',
    },
    {
      name: 'qualifier',
      title: 'Version or alias',
      help: 'Of the function.',
      type: 'string',
      template: true,
      example: 'live',
    },
    {
      name: 'target_states',
      title: 'States to wait for',
      help: 'Active when not given.',
      type: 'stringList',
      example: ['Active'],
    },
    ...sensorFields,
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['lambda:GetFunction'],
};
