import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const athenaSensor: OperatorDefinition = {
  id: 'athena_sensor',
  title: 'Wait for Athena query',
  summary: 'Wait until a query of Amazon Athena ends.',
  service: 'Amazon Athena',
  kind: 'sensor',
  className: 'AthenaSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.athena',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'query_execution_id',
      title: 'Query execution',
      help: 'Id of the execution, such as the result of an Athena task.',
      type: 'string',
      required: true,
      template: true,
      example: '0d1e2f3a-4b5c-6d7e-8f90-a1b2c3d4e5f6',
    },
    {
      name: 'sleep_time',
      title: 'Seconds between looks at the query',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 10,
      example: 30,
    },
    {
      name: 'max_retries',
      title: 'Looks at the query',
      help: 'How often to look each time the sensor looks.',
      type: 'integer',
      example: 10,
    },
    ...sensorFields,
    ...awsFields('8.16.0', '8.16.0'),
  ],
  iamActions: ['athena:GetQueryExecution'],
};
