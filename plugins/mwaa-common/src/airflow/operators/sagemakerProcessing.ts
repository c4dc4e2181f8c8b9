import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const sagemakerProcessing: OperatorDefinition = {
  id: 'sagemaker_processing',
  title: 'SageMaker processing job',
  summary: 'Run an Amazon SageMaker processing job.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerProcessingOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Job',
      help: 'Settings as CreateProcessingJob takes them.',
      type: 'map',
      required: true,
      template: true,
      example: {
        ProcessingJobName: 'orders-features',
        RoleArn: 'arn:aws:iam::123456789012:role/sagemaker',
        AppSpecification: {
          ImageUri:
            '123456789012.dkr.ecr.eu-central-1.amazonaws.com/features:1',
        },
        ProcessingResources: {
          ClusterConfig: {
            InstanceCount: 1,
            InstanceType: 'ml.m5.large',
            VolumeSizeInGB: 20,
          },
        },
      },
    },
    waitForCompletionField(true),
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
      example: 30,
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
      help: 'Longest time the job may take.',
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
      example: 'timestamp',
    },
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:CreateProcessingJob',
    'sagemaker:DescribeProcessingJob',
    'sagemaker:ListProcessingJobs',
    'sagemaker:StopProcessingJob',
    'logs:DescribeLogStreams',
    'logs:GetLogEvents',
    'iam:PassRole',
  ],
};
