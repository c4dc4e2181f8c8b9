import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const s3KeySensor: OperatorDefinition = {
  id: 's3_key_sensor',
  title: 'Wait for S3 object',
  summary: 'Wait until one or several objects are in a bucket.',
  service: 'Amazon S3',
  kind: 'sensor',
  className: 'S3KeySensor',
  module: () => 'airflow.providers.amazon.aws.sensors.s3',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'bucket_key',
      title: 'Key',
      help: 'Key of the object, or the whole s3:// address when no bucket is given.',
      type: 'string',
      required: true,
      template: true,
      orList: true,
      example: 'landing/orders/_SUCCESS',
    },
    {
      name: 'bucket_name',
      title: 'Bucket',
      help: 'Leave out when the key is an s3:// address.',
      type: 'string',
      template: true,
      example: 'sales-landing',
    },
    {
      name: 'wildcard_match',
      title: 'Wildcards',
      help: 'Read * and ? in the key as wildcards.',
      type: 'boolean',
      default: false,
      example: true,
    },
    {
      name: 'use_regex',
      title: 'Regular expression',
      help: 'Read the key as a regular expression.',
      type: 'boolean',
      default: false,
      since: '8.24.0',
      example: true,
    },
    deferrableField,
    ...sensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['s3:GetObject', 's3:ListBucket'],
};
