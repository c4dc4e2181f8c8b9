import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const lambdaCreateFunction: OperatorDefinition = {
  id: 'lambda_create_function',
  title: 'Lambda function: create',
  summary: 'Create an AWS Lambda function; the result is its ARN.',
  service: 'AWS Lambda',
  kind: 'operator',
  className: 'LambdaCreateFunctionOperator',
  module: () => 'airflow.providers.amazon.aws.operators.lambda_function',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'function_name',
      title: 'Function',
      help: 'Name of the function.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-notify',
    },
    {
      name: 'role',
      title: 'Role',
      help: 'ARN of the role the function runs with.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:iam::123456789012:role/orders-notify',
    },
    {
      name: 'code',
      title: 'Code',
      help: 'Where the code is, as CreateFunction takes it.',
      type: 'map',
      required: true,
      template: true,
      example: { S3Bucket: 'sales-code', S3Key: 'orders-notify.zip' },
    },
    {
      name: 'runtime',
      title: 'Runtime',
      help: 'Needed for code in a zip file.',
      type: 'string',
      template: true,
      example: 'python3.12',
    },
    {
      name: 'handler',
      title: 'Handler',
      help: 'Needed for code in a zip file: module.function.',
      type: 'string',
      template: true,
      example: 'app.handler',
    },
    {
      name: 'description',
      title: 'Description',
      help: 'Of the function.',
      type: 'string',
      example: 'Tells the shop about new orders',
    },
    {
      name: 'timeout',
      title: 'Timeout of the function (seconds)',
      help: 'After which Lambda stops it.',
      type: 'integer',
      example: 60,
    },
    {
      name: 'config',
      title: 'Further settings',
      help: 'Further arguments of CreateFunction.',
      type: 'map',
      template: true,
      example: { MemorySize: 256 },
    },
    waitForCompletionField(false),
    ...waitFields({ delay: 15, attempts: 60 }),
    deferrableField,
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['lambda:CreateFunction', 'lambda:GetFunction', 'iam:PassRole'],
};
