import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { pokeOnlySensorFields } from '../pokeOnlySensorFields';

export const s3KeysUnchangedSensor: OperatorDefinition = {
  id: 's3_keys_unchanged_sensor',
  title: 'Wait until S3 objects are complete',
  summary: 'Wait until no more objects arrive below a prefix.',
  service: 'Amazon S3',
  kind: 'sensor',
  className: 'S3KeysUnchangedSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.s3',
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
      name: 'prefix',
      title: 'Prefix',
      help: 'Where the objects arrive.',
      type: 'string',
      required: true,
      template: true,
      example: 'landing/orders/',
    },
    {
      name: 'inactivity_period',
      title: 'Quiet seconds',
      help: 'How long nothing may have changed.',
      type: 'number',
      default: 3600,
      example: 600,
    },
    {
      name: 'min_objects',
      title: 'Objects at least',
      help: 'How many objects must have arrived.',
      type: 'integer',
      default: 1,
      example: 3,
    },
    {
      name: 'allow_delete',
      title: 'Objects may be deleted',
      help: 'Otherwise the task fails when an object disappears.',
      type: 'boolean',
      default: true,
      example: false,
    },
    deferrableField,
    ...pokeOnlySensorFields,
    ...awsFields('9.8.0', '9.8.0'),
  ],
  iamActions: ['s3:ListBucket'],
};
