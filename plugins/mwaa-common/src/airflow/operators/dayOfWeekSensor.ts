import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { standardSensorModule } from '../standardSensorModule';
import { weekDayFields } from '../weekDayFields';

export const dayOfWeekSensor: OperatorDefinition = {
  id: 'day_of_week_sensor',
  title: 'Wait for a weekday',
  summary: 'Wait until it is one of some days of the week.',
  notes: 'The day is that of UTC, whatever the timezone of the DAG.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'DayOfWeekSensor',
  module: standardSensorModule('weekday'),
  provider: 'apache-airflow',
  fields: [...weekDayFields, ...sensorFields],
  iamActions: [],
};
