import { dateTimeTargetField } from '../dateTimeTargetField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';

export const dateTimeSensorAsync: OperatorDefinition = {
  id: 'date_time_sensor_async',
  title: 'Wait for a date, deferred',
  summary: 'Wait in the triggerer until a date and time is reached.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'DateTimeSensorAsync',
  module: standardSensorModule('date_time'),
  provider: 'apache-airflow',
  fields: [dateTimeTargetField, ...sensorFields],
  iamActions: [],
};
