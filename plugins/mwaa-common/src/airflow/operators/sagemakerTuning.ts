import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const sagemakerTuning: OperatorDefinition = {
  id: 'sagemaker_tuning',
  title: 'SageMaker tuning job',
  summary:
    'Search for the best hyperparameters of a model in Amazon SageMaker.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerTuningOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Settings',
      help: 'As CreateHyperParameterTuningJob takes them.',
      type: 'map',
      required: true,
      template: true,
      example: {
        HyperParameterTuningJobName: 'orders-forecast',
        HyperParameterTuningJobConfig: {
          Strategy: 'Bayesian',
          ResourceLimits: {
            MaxNumberOfTrainingJobs: 10,
            MaxParallelTrainingJobs: 2,
          },
        },
        TrainingJobDefinition: {
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
      name: 'max_ingestion_time',
      title: 'Give up after (seconds)',
      help: 'Longest time it may take.',
      type: 'integer',
      example: 3600,
    },
    waitForCompletionField(true),
    deferrableField,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:CreateHyperParameterTuningJob',
    'sagemaker:DescribeHyperParameterTuningJob',
    's3:ListBucket',
    's3:GetObject',
    'iam:PassRole',
  ],
};
