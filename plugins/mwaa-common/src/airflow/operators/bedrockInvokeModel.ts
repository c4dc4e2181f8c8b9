import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const bedrockInvokeModel: OperatorDefinition = {
  id: 'bedrock_invoke_model',
  title: 'Bedrock model',
  summary:
    'Send a prompt to a model of Amazon Bedrock; the result is its answer.',
  service: 'Amazon Bedrock',
  kind: 'operator',
  className: 'BedrockInvokeModelOperator',
  module: () => 'airflow.providers.amazon.aws.operators.bedrock',
  provider: 'apache-airflow-providers-amazon',
  since: '8.24.0',
  fields: [
    {
      name: 'model_id',
      title: 'Model',
      help: 'Id or ARN of the model or inference profile.',
      type: 'string',
      required: true,
      template: true,
      example: 'anthropic.claude-3-haiku-20240307-v1:0',
    },
    {
      name: 'input_data',
      title: 'Input',
      help: 'Body of the request as the model takes it.',
      type: 'map',
      required: true,
      template: true,
      example: {
        anthropic_version: 'bedrock-2023-05-31',
        max_tokens: 500,
        messages: [{ role: 'user', content: 'Sum up the orders of the day.' }],
      },
    },
    {
      name: 'content_type',
      title: 'Format of the input',
      help: 'MIME type.',
      type: 'string',
      template: true,
      example: 'application/json',
    },
    {
      name: 'accept_type',
      title: 'Format of the answer',
      help: 'MIME type.',
      type: 'string',
      template: true,
      example: 'application/json',
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['bedrock:InvokeModel'],
};
