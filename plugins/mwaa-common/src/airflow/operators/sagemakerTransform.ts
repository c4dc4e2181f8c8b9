import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const sagemakerTransform: OperatorDefinition = {
  id: 'sagemaker_transform',
  title: 'SageMaker transform job',
  summary: 'Apply a model to a batch of data in Amazon SageMaker.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerTransformOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Settings',
      help: 'As CreateTransformJob takes them, or both Transform and Model.',
      type: 'map',
      required: true,
      template: true,
      example: {
        TransformJobName: 'orders-forecast',
        ModelName: 'orders-forecast',
        TransformInput: {
          DataSource: {
            S3DataSource: {
              S3DataType: 'S3Prefix',
              S3Uri: 's3://sales-landing/orders/',
            },
          },
        },
        TransformOutput: { S3OutputPath: 's3://sales-forecasts/orders/' },
        TransformResources: { InstanceCount: 1, InstanceType: 'ml.m5.large' },
      },
    },
    {
      name: 'check_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 30,
      example: 60,
    },
    {
      name: 'max_attempts',
      title: 'Looks before giving up',
      help: 'How often to look before the task fails.',
      type: 'integer',
      example: 120,
    },
    {
      name: 'max_ingestion_time',
      title: 'Give up after (seconds)',
      help: 'Longest time it may take.',
      type: 'integer',
      example: 3600,
    },
    {
      name: 'action_if_job_exists',
      title: 'When the name is taken',
      help: 'Append the time to the name, or fail.',
      type: 'enum',
      options: ['timestamp', 'fail'],
      default: 'timestamp',
      example: 'fail',
    },
    {
      name: 'action_if_model_exists',
      title: 'When the model’s name is taken',
      help: 'Append the time to the name, or fail.',
      type: 'enum',
      options: ['timestamp', 'fail'],
      default: 'timestamp',
      since: '8.24.0',
      example: 'fail',
    },
    waitForCompletionField(true),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:CreateModel',
    'sagemaker:DescribeModel',
    'sagemaker:ListModels',
    'sagemaker:CreateTransformJob',
    'sagemaker:DescribeTransformJob',
    'sagemaker:ListTransformJobs',
    'sagemaker:DescribeModelPackage',
    's3:ListBucket',
    's3:GetObject',
    'iam:PassRole',
  ],
};
