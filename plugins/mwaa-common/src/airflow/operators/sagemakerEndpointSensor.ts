import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const sagemakerEndpointSensor: OperatorDefinition = {
  id: 'sagemaker_endpoint_sensor',
  title: 'Wait for SageMaker endpoint',
  summary: 'Wait until an endpoint is in service.',
  service: 'Amazon SageMaker',
  kind: 'sensor',
  className: 'SageMakerEndpointSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'endpoint_name',
      title: 'Endpoint',
      help: 'Name of the endpoint.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-forecast',
    },
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['sagemaker:DescribeEndpoint'],
};
