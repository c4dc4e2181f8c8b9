import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const s3DeleteBucket: OperatorDefinition = {
  id: 's3_delete_bucket',
  title: 'Delete S3 bucket',
  summary: 'Delete a bucket if it exists.',
  service: 'Amazon S3',
  kind: 'operator',
  className: 'S3DeleteBucketOperator',
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
    {
      name: 'force_delete',
      title: 'Delete the objects as well',
      help: 'Otherwise only an empty bucket can be deleted.',
      type: 'boolean',
      default: false,
      example: true,
    },
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['s3:DeleteBucket', 's3:DeleteObject', 's3:ListBucket'],
};
