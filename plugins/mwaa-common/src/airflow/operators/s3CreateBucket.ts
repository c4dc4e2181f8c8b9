import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const s3CreateBucket: OperatorDefinition = {
  id: 's3_create_bucket',
  title: 'Create S3 bucket',
  summary: 'Create a bucket unless it exists already.',
  service: 'Amazon S3',
  kind: 'operator',
  className: 'S3CreateBucketOperator',
  module: () => 'airflow.providers.amazon.aws.operators.s3',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'bucket_name',
      title: 'Bucket',
      help: 'Name of the bucket.',
      type: 'string',
      required: true,
      template: true,
      example: 'sales-landing',
    },
    ...awsFields(undefined, '9.8.0'),
  ],
  iamActions: ['s3:CreateBucket', 's3:ListBucket'],
};
