import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const dbtCloudJobRunSensor: OperatorDefinition = {
  id: 'dbt_cloud_job_run_sensor',
  title: 'Wait for a dbt Cloud job',
  summary: 'Wait until a run of a dbt Cloud job is done.',
  service: 'dbt',
  kind: 'sensor',
  className: 'DbtCloudJobRunSensor',
  module: () => 'airflow.providers.dbt.cloud.sensors.dbt',
  provider: 'apache-airflow-providers-dbt-cloud',
  fields: [
    {
      name: 'run_id',
      title: 'Run',
      help: 'Number of the run, mostly the result of the task that started it.',
      type: 'any',
      required: true,
      template: true,
      example: 98765,
    },
    {
      name: 'account_id',
      title: 'Account',
      help: 'Number of the account; that of the connection unless given.',
      type: 'any',
      template: true,
      example: 678,
    },
    deferrableField,
    ...sensorFields,
    {
      name: 'dbt_cloud_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection to dbt Cloud.',
      type: 'string',
      template: true,
      default: 'dbt_cloud_default',
      example: 'dbt_sales',
    },
  ],
  iamActions: [],
};
