import { dateTimeTargetField } from '../dateTimeTargetField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';

export const dateTimeSensor: OperatorDefinition = {
  id: 'date_time_sensor',
  title: 'Wait for a date',
  summary: 'Wait until a date and time is reached.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'DateTimeSensor',
  module: standardSensorModule('date_time'),
  provider: 'apache-airflow',
  fields: [dateTimeTargetField, ...sensorFields],
  iamActions: [],
};
