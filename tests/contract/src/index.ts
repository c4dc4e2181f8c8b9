export * from './airflow/AirflowAnswer';
export * from './airflow/AirflowServer';
