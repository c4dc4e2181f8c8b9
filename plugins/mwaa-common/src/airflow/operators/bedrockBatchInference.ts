import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const bedrockBatchInference: OperatorDefinition = {
  id: 'bedrock_batch_inference',
  title: 'Bedrock batch inference',
  summary: 'Answer many prompts in a file with a model of Amazon Bedrock.',
  service: 'Amazon Bedrock',
  kind: 'operator',
  className: 'BedrockBatchInferenceOperator',
  module: () => 'airflow.providers.amazon.aws.operators.bedrock',
  provider: 'apache-airflow-providers-amazon',
  since: '9.8.0',
  fields: [
    {
      name: 'job_name',
      title: 'Job',
      help: 'Name of the job, new for every run.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-2026-01-01',
    },
    {
      name: 'role_arn',
      title: 'Role',
      help: 'ARN of the role Bedrock works with.',
      type: 'string',
      required: true,
      template: true,
      example: 'arn:aws:iam::123456789012:role/bedrock',
    },
    {
      name: 'model_id',
      title: 'Model',
      help: 'Id or ARN of the model.',
      type: 'string',
      required: true,
      template: true,
      example: 'anthropic.claude-3-haiku-20240307-v1:0',
    },
    {
      name: 'input_uri',
      title: 'Input',
      help: 'Address of the prompts in Amazon S3.',
      type: 'string',
      required: true,
      template: true,
      example: 's3://sales-prompts/2026-01-01/',
    },
    {
      name: 'output_uri',
      title: 'Output',
      help: 'Address for the answers in Amazon S3.',
      type: 'string',
      required: true,
      template: true,
      example: 's3://sales-answers/2026-01-01/',
    },
    {
      name: 'invoke_kwargs',
      title: 'Further settings',
      help: 'Further arguments of CreateModelInvocationJob.',
      type: 'map',
      template: true,
      example: { timeoutDurationInHours: 24 },
    },
    waitForCompletionField(true),
    ...waitFields({ delay: 60, attempts: 20 }),
    deferrableField,
    ...awsFields(undefined, undefined),
  ],
  iamActions: [
    'bedrock:CreateModelInvocationJob',
    'bedrock:GetModelInvocationJob',
    'iam:PassRole',
  ],
};
