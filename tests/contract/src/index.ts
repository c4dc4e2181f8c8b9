export * from './airflow/AirflowAnswer';
export * from './airflow/AirflowServer';
export * from './airflow/expected/expectDag';
export * from './airflow/expected/expectGraph';
export * from './airflow/expected/expectTasks';
export * from './cases/readCase';
export * from './s3/startVersitygw';
