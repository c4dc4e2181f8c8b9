import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withTemplate } from '../withTemplate';

export const mwaaDagRunSensor: OperatorDefinition = {
  id: 'mwaa_dag_run_sensor',
  title: 'Wait for DAG run of another environment',
  summary: 'Wait until a DAG run in another Amazon MWAA environment has ended.',
  service: 'Amazon MWAA',
  kind: 'sensor',
  className: 'MwaaDagRunSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.mwaa',
  provider: 'apache-airflow-providers-amazon',
  since: '9.8.0',
  fields: [
    {
      name: 'external_env_name',
      title: 'Environment',
      help: 'Name of the MWAA environment.',
      type: 'string',
      required: true,
      template: true,
      example: 'analytics-prod',
    },
    {
      name: 'external_dag_id',
      title: 'DAG',
      help: 'Its dag_id there.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders_report',
    },
    {
      name: 'external_dag_run_id',
      title: 'Run id',
      help: 'Of the run to wait for.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-2026-01-01',
    },
    {
      name: 'success_states',
      title: 'States to wait for',
      help: 'success when not given.',
      type: 'stringList',
      template: true,
      example: ['success'],
    },
    {
      name: 'failure_states',
      title: 'States that fail',
      help: 'failed when not given.',
      type: 'stringList',
      template: true,
      example: ['failed'],
    },
    {
      name: 'airflow_version',
      title: 'Airflow of that environment',
      help: 'Its major version, when it cannot be found out.',
      type: 'integer',
      template: true,
      since: '9.22.0',
      example: 3,
    },
    {
      name: 'max_retries',
      title: 'Looks before giving up',
      help: 'When deferrable.',
      type: 'integer',
      template: true,
      default: 720,
      example: 120,
    },
    { ...deferrableField, template: true },
    ...withTemplate(sensorFields, 'poke_interval'),
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['airflow:InvokeRestApi', 'airflow:CreateWebLoginToken'],
};
