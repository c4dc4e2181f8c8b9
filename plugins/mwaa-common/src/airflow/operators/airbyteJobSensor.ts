import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const airbyteJobSensor: OperatorDefinition = {
  id: 'airbyte_job_sensor',
  title: 'Wait for an Airbyte job',
  summary: 'Wait until a job of Airbyte is done.',
  service: 'Airbyte',
  kind: 'sensor',
  className: 'AirbyteJobSensor',
  module: () => 'airflow.providers.airbyte.sensors.airbyte',
  provider: 'apache-airflow-providers-airbyte',
  fields: [
    {
      name: 'airbyte_job_id',
      title: 'Job',
      help: 'Number of the job, mostly the result of the task that started it.',
      type: 'any',
      required: true,
      template: true,
      example: 42,
    },
    {
      name: 'airbyte_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection to Airbyte.',
      type: 'string',
      default: 'airbyte_default',
      example: 'airbyte_sales',
    },
    { ...deferrableField, airflowSince: '2.9.0' },
    ...sensorFields,
  ],
  iamActions: [],
};
