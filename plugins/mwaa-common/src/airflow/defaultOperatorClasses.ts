/**
 * Classes outside of the palette that a specification may name unless the
 * platform configures others: what every MWAA image brings.
 */
export const defaultOperatorClasses: readonly string[] = [
  'airflow.operators.*',
  'airflow.sensors.*',
  'airflow.providers.amazon.aws.*',
  'airflow.providers.common.sql.*',
  'airflow.providers.http.*',
  'airflow.providers.standard.*',
];
