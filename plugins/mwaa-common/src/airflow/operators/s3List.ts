import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const s3List: OperatorDefinition = {
  id: 's3_list',
  title: 'List S3 objects',
  summary: 'Return the keys of a bucket as a list.',
  service: 'Amazon S3',
  kind: 'operator',
  className: 'S3ListOperator',
  module: () => 'airflow.providers.amazon.aws.operators.s3',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'bucket',
      title: 'Bucket',
      help: 'Name of the bucket.',
      type: 'string',
      required: true,
      template: true,
      example: 'sales-landing',
    },
    {
      name: 'prefix',
      title: 'Prefix',
      help: 'Only keys that begin with it.',
      type: 'string',
      template: true,
      default: '',
      example: 'landing/orders/',
    },
    {
      name: 'delimiter',
      title: 'Delimiter',
      help: 'Character that separates folders; keys behind the next one are left out.',
      type: 'string',
      template: true,
      default: '',
      example: '/',
    },
    {
      name: 'apply_wildcard',
      title: 'Wildcards',
      help: 'Read * in the prefix as a wildcard.',
      type: 'boolean',
      default: false,
      example: true,
    },
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['s3:ListBucket'],
};
