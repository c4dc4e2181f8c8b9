import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';

export const airbyteTriggerSync: OperatorDefinition = {
  id: 'airbyte_trigger_sync',
  title: 'Airbyte sync',
  summary: 'Start a sync of an Airbyte connection and wait for it.',
  service: 'Airbyte',
  kind: 'operator',
  className: 'AirbyteTriggerSyncOperator',
  module: () => 'airflow.providers.airbyte.operators.airbyte',
  provider: 'apache-airflow-providers-airbyte',
  fields: [
    {
      name: 'connection_id',
      title: 'Airbyte connection',
      help: 'UUID of the connection in Airbyte.',
      type: 'string',
      required: true,
      template: true,
      example: '15bc3800-82e4-48c3-a32d-620661273f28',
    },
    {
      name: 'airbyte_conn_id',
      title: 'Connection',
      help: 'Id of the Airflow connection to Airbyte.',
      type: 'string',
      default: 'airbyte_default',
      example: 'airbyte_sales',
    },
    {
      name: 'asynchronous',
      title: 'Do not wait',
      help: 'Return the id of the job at once, for the sensor.',
      type: 'boolean',
      default: false,
      example: true,
    },
    {
      name: 'wait_seconds',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the job again.',
      type: 'number',
      default: 3,
      example: 30,
    },
    {
      name: 'timeout',
      title: 'Give up after (seconds)',
      help: 'How long the job may take.',
      type: 'number',
      default: 3600,
      example: 7200,
    },
    { ...deferrableField, airflowSince: '2.9.0' },
  ],
  iamActions: [],
};
