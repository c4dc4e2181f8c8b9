import { AirflowTarget } from './target';

/** Module of a sensor that left Airflow itself for the standard provider in 3.x. */
export const standardSensorModule =
  (name: string) =>
  (target: AirflowTarget): string =>
    target.major === 3
      ? `airflow.providers.standard.sensors.${name}`
      : `airflow.sensors.${name}`;
