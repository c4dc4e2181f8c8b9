import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const timeSensor: OperatorDefinition = {
  id: 'time_sensor',
  title: 'Wait for a time of day',
  summary: 'Wait until a time of the day on which the task runs.',
  notes:
    'Runs that catch up with the past wait too; the sensor of dates with a template does not.',
  service: 'Airflow',
  kind: 'sensor',
  className: 'TimeSensor',
  module: target =>
    target.major === 3
      ? 'airflow.providers.standard.sensors.time'
      : 'airflow.sensors.time_sensor',
  provider: 'apache-airflow',
  fields: [
    {
      name: 'target_time',
      title: 'Until',
      help: 'Time of day in the timezone of the DAG.',
      type: 'time',
      required: true,
      example: '06:30',
    },
    { ...deferrableField, airflowSince: '3.0.0' },
    ...sensorFields,
  ],
  iamActions: [],
};
