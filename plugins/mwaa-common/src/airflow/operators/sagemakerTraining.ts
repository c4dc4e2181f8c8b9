import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const sagemakerTraining: OperatorDefinition = {
  id: 'sagemaker_training',
  title: 'SageMaker training job',
  summary: 'Train a model in Amazon SageMaker.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerTrainingOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Settings',
      help: 'As CreateTrainingJob takes them.',
      type: 'map',
      required: true,
      template: true,
      example: {
        TrainingJobName: 'orders-forecast',
        RoleArn: 'arn:aws:iam::123456789012:role/sagemaker',
        AlgorithmSpecification: {
          TrainingImage:
            '123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1',
          TrainingInputMode: 'File',
        },
        OutputDataConfig: { S3OutputPath: 's3://sales-models/orders/' },
        ResourceConfig: {
          InstanceCount: 1,
          InstanceType: 'ml.m5.large',
          VolumeSizeInGB: 20,
        },
        StoppingCondition: { MaxRuntimeInSeconds: 3600 },
      },
    },
    {
      name: 'print_log',
      title: 'Copy the job’s log',
      help: 'Write the log of the job into the task log.',
      type: 'boolean',
      default: true,
      example: false,
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
    waitForCompletionField(true),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:CreateTrainingJob',
    'sagemaker:DescribeTrainingJob',
    'sagemaker:ListTrainingJobs',
    'logs:DescribeLogStreams',
    'logs:GetLogEvents',
    's3:ListBucket',
    's3:GetObject',
    'iam:PassRole',
  ],
};
