import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const sagemakerEndpoint: OperatorDefinition = {
  id: 'sagemaker_endpoint',
  title: 'SageMaker endpoint',
  summary:
    'Create or update an endpoint in Amazon SageMaker, when wanted with its model and configuration.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerEndpointOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Settings',
      help: 'As CreateEndpoint takes them, or Model, EndpointConfig and Endpoint together.',
      type: 'map',
      required: true,
      template: true,
      example: {
        EndpointName: 'orders-forecast',
        EndpointConfigName: 'orders-forecast',
      },
    },
    {
      name: 'operation',
      title: 'Create or update',
      help: 'An update keeps the endpoint in service.',
      type: 'enum',
      options: ['create', 'update'],
      default: 'create',
      example: 'update',
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
    'sagemaker:CreateModel',
    'sagemaker:DescribeModel',
    'sagemaker:CreateEndpointConfig',
    'sagemaker:DescribeEndpointConfig',
    'sagemaker:CreateEndpoint',
    'sagemaker:UpdateEndpoint',
    'sagemaker:DescribeEndpoint',
    'iam:PassRole',
  ],
};
