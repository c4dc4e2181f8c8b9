import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const s3ListPrefixes: OperatorDefinition = {
  id: 's3_list_prefixes',
  title: 'List S3 folders',
  summary: 'Return the folders below a prefix as a list.',
  service: 'Amazon S3',
  kind: 'operator',
  className: 'S3ListPrefixesOperator',
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
      help: 'Folder to look into.',
      type: 'string',
      required: true,
      template: true,
      example: 'landing/',
    },
    {
      name: 'delimiter',
      title: 'Delimiter',
      help: 'Character that separates folders.',
      type: 'string',
      required: true,
      template: true,
      example: '/',
    },
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['s3:ListBucket'],
};
