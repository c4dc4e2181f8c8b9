export * from './annotations';
export * from './airflow/target';
export * from './airflow/operatorDefinition';
export * from './dag/spec';
export * from './dag/value';
