import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sagemakerTuningSensor: OperatorDefinition = {
  id: 'sagemaker_tuning_sensor',
  title: 'Wait for SageMaker tuning job',
  summary: 'Wait until a tuning job has succeeded.',
  service: 'Amazon SageMaker',
  kind: 'sensor',
  className: 'SageMakerTuningSensor',
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
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['sagemaker:DescribeHyperParameterTuningJob'],
};
