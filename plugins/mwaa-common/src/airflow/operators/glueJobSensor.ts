import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withDefault } from '../withDefault';

export const glueJobSensor: OperatorDefinition = {
  id: 'glue_job_sensor',
  title: 'Wait for Glue job run',
  summary: 'Wait until a run of a Glue job ends.',
  service: 'AWS Glue',
  kind: 'sensor',
  className: 'GlueJobSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.glue',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'job_name',
      title: 'Job',
      help: 'Name of the Glue job.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-clean',
    },
    {
      name: 'run_id',
      title: 'Run',
      help: 'Id of the run, such as the result of a Glue job that was not waited for.',
      type: 'string',
      required: true,
      template: true,
      example: 'jr_0123456789abcdef',
    },
    {
      name: 'verbose',
      title: 'Copy the job’s log',
      help: 'Write the log of the Glue job into the task log.',
      type: 'boolean',
      default: false,
      example: true,
    },
    {
      name: 'max_retries',
      title: 'Looks before giving up',
      help: 'How often to look when deferrable.',
      type: 'integer',
      since: '9.12.0',
      default: 60,
      example: 120,
    },
    { ...deferrableField, since: '9.12.0' },
    ...withDefault(sensorFields, 'poke_interval'),
    ...awsFields('9.12.0', '9.12.0'),
  ],
  iamActions: ['glue:GetJobRun', 'logs:FilterLogEvents'],
};
