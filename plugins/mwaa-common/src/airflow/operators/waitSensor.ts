import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';

export const waitSensor: OperatorDefinition = {
  id: 'wait_sensor',
  title: 'Wait for some time',
  summary: 'Wait for some time from the start of the task.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'WaitSensor',
  module: standardSensorModule('time_delta'),
  provider: 'apache-airflow',
  airflowSince: '3.0.0',
  fields: [
    {
      name: 'time_to_wait',
      title: 'How long',
      help: 'Time from the start of the task.',
      type: 'duration',
      required: true,
      template: true,
      templateAirflowSince: '3.3.0',
      example: 'PT10M',
    },
    deferrableField,
    ...sensorFields,
  ],
  iamActions: [],
};
