import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withDefault } from '../withDefault';

export const batchSensor: OperatorDefinition = {
  id: 'batch_sensor',
  title: 'Wait for Batch job',
  summary: 'Wait until a job of AWS Batch ends.',
  service: 'AWS Batch',
  kind: 'sensor',
  className: 'BatchSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.batch',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'job_id',
      title: 'Job',
      help: 'Id of the job, such as the result of a Batch job that was not waited for.',
      type: 'string',
      required: true,
      template: true,
      example: '4f6c7e0a-1b2c-4d3e-8f90-a1b2c3d4e5f6',
    },
    {
      name: 'max_retries',
      title: 'Looks before giving up',
      help: 'How often to look when deferrable.',
      type: 'integer',
      example: 600,
    },
    deferrableField,
    ...withDefault(sensorFields, 'poke_interval'),
    ...awsFields(undefined, '9.8.0'),
  ],
  iamActions: ['batch:DescribeJobs'],
};
