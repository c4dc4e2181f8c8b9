import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const lambdaInvoke: OperatorDefinition = {
  id: 'lambda_invoke',
  title: 'Lambda function',
  summary: 'Invoke an AWS Lambda function.',
  service: 'AWS Lambda',
  kind: 'operator',
  className: 'LambdaInvokeFunctionOperator',
  module: () => 'airflow.providers.amazon.aws.operators.lambda_function',
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
      name: 'payload',
      title: 'Payload',
      help: 'JSON text handed to the function.',
      type: 'text',
      template: true,
      example: '{"day": "2026-01-01"}',
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
      name: 'invocation_type',
      title: 'Invocation',
      help: 'RequestResponse waits for the answer, Event does not.',
      type: 'enum',
      template: true,
      options: ['RequestResponse', 'Event', 'DryRun'],
      example: 'RequestResponse',
    },
    {
      name: 'log_type',
      title: 'Log',
      help: 'Tail copies the end of the function’s log into the task log.',
      type: 'enum',
      options: ['None', 'Tail'],
      example: 'Tail',
    },
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['lambda:InvokeFunction'],
};
