import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';

export const timeDeltaSensor: OperatorDefinition = {
  id: 'time_delta_sensor',
  title: 'Wait after the interval',
  summary: 'Wait for some time after the end of the run’s data interval.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'TimeDeltaSensor',
  module: standardSensorModule('time_delta'),
  provider: 'apache-airflow',
  fields: [
    {
      name: 'delta',
      title: 'How long',
      help: 'Time after the end of the data interval.',
      type: 'duration',
      required: true,
      template: true,
      templateAirflowSince: '3.3.0',
      example: 'PT2H',
    },
    { ...deferrableField, airflowSince: '3.0.0' },
    ...sensorFields,
  ],
  iamActions: [],
};
