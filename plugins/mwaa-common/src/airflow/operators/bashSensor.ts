import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';

export const bashSensor: OperatorDefinition = {
  id: 'bash_sensor',
  title: 'Wait for a Bash command',
  summary: 'Wait until a Bash command succeeds.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'BashSensor',
  module: standardSensorModule('bash'),
  provider: 'apache-airflow',
  fields: [
    {
      name: 'bash_command',
      title: 'Command',
      help: 'What Bash runs; the waiting ends when it exits with 0.',
      type: 'text',
      required: true,
      template: true,
      example: 'test -f /tmp/orders.csv',
    },
    {
      name: 'env',
      title: 'Environment variables',
      help: 'Variables for the command; they replace those of the worker.',
      type: 'stringMap',
      template: true,
      example: { DAY: '2026-01-01' },
    },
    {
      name: 'retry_exit_code',
      title: 'Exit code of waiting',
      help: 'The only exit code after which it looks again; the task fails with any other.',
      type: 'integer',
      example: 99,
    },
    ...sensorFields,
  ],
  iamActions: [],
};
