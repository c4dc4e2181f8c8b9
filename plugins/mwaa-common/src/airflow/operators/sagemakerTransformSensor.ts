import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sagemakerTransformSensor: OperatorDefinition = {
  id: 'sagemaker_transform_sensor',
  title: 'Wait for SageMaker transform job',
  summary: 'Wait until a transform job has succeeded.',
  service: 'Amazon SageMaker',
  kind: 'sensor',
  className: 'SageMakerTransformSensor',
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
  iamActions: ['sagemaker:DescribeTransformJob'],
};
