import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const sagemakerEndpointConfig: OperatorDefinition = {
  id: 'sagemaker_endpoint_config',
  title: 'SageMaker endpoint configuration',
  summary: 'Create the configuration of an endpoint in Amazon SageMaker.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerEndpointConfigOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Settings',
      help: 'As CreateEndpointConfig takes them.',
      type: 'map',
      required: true,
      template: true,
      example: {
        EndpointConfigName: 'orders-forecast',
        ProductionVariants: [
          {
            VariantName: 'main',
            ModelName: 'orders-forecast',
            InitialInstanceCount: 1,
            InstanceType: 'ml.m5.large',
          },
        ],
      },
    },
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:CreateEndpointConfig',
    'sagemaker:DescribeEndpointConfig',
  ],
};
