export * from './airflow/AirflowAnswer';
export * from './airflow/AirflowServer';
export * from './s3/startVersitygw';
