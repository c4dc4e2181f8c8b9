import { Availability } from './operatorDefinition';

/**
 * Distributions that the MWAA images hold, and in which Airflow versions.
 * `apache-airflow` stands for what it brings or requires itself: the standard
 * operators, in 3.x in a provider of their own.
 */
export const imageProviders: Readonly<Record<string, Availability>> = {
  'apache-airflow': {},
  'apache-airflow-providers-amazon': {},
  'apache-airflow-providers-celery': {},
  'apache-airflow-providers-common-sql': {},
  'apache-airflow-providers-http': {},
  'apache-airflow-providers-postgres': {},
  'apache-airflow-providers-common-io': { airflowSince: '2.8.0' },
  'apache-airflow-providers-fab': { airflowSince: '2.9.0' },
  'apache-airflow-providers-smtp': { airflowSince: '2.9.0' },
  'apache-airflow-providers-common-compat': { airflowSince: '2.10.0' },
  'apache-airflow-providers-standard': { airflowSince: '3.0.0' },
  'apache-airflow-providers-ftp': { airflowUntil: '2.99' },
  'apache-airflow-providers-imap': { airflowUntil: '2.99' },
  'apache-airflow-providers-sqlite': { airflowUntil: '2.99' },
};
