import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const sagemakerModel: OperatorDefinition = {
  id: 'sagemaker_model',
  title: 'SageMaker model',
  summary: 'Create a model in Amazon SageMaker.',
  service: 'Amazon SageMaker',
  kind: 'operator',
  className: 'SageMakerModelOperator',
  module: () => 'airflow.providers.amazon.aws.operators.sagemaker',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Settings',
      help: 'As CreateModel takes them.',
      type: 'map',
      required: true,
      template: true,
      example: {
        ModelName: 'orders-forecast',
        ExecutionRoleArn: 'arn:aws:iam::123456789012:role/sagemaker',
        PrimaryContainer: {
          Image: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/orders:1',
          ModelDataUrl: 's3://sales-models/orders/model.tar.gz',
        },
      },
    },
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: [
    'sagemaker:CreateModel',
    'sagemaker:DescribeModel',
    'iam:PassRole',
  ],
};
