import { AirflowTarget } from './target';

/** Module of an operator that left Airflow itself for the standard provider in 3.x. */
export const standardModule =
  (name: string) =>
  (target: AirflowTarget): string =>
    target.major === 3
      ? `airflow.providers.standard.operators.${name}`
      : `airflow.operators.${name}`;
