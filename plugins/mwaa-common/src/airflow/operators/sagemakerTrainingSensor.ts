import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sagemakerTrainingSensor: OperatorDefinition = {
  id: 'sagemaker_training_sensor',
  title: 'Wait for SageMaker training job',
  summary: 'Wait until a training job has succeeded.',
  service: 'Amazon SageMaker',
  kind: 'sensor',
  className: 'SageMakerTrainingSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'job_name',
      title: 'Job',
      help: 'Name of the job.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-forecast',
    },
    {
      name: 'print_log',
      title: 'Copy the job’s log',
      help: 'Write the log of the job into the task log.',
      type: 'boolean',
      default: true,
      example: false,
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:DescribeTrainingJob',
    'logs:DescribeLogStreams',
    'logs:GetLogEvents',
  ],
};
