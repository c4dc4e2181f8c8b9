/** Annotations and entity types that this project reads and writes. */
export const ANNOTATION_ENVIRONMENT = 'mwaa/environment';
export const ANNOTATION_REGION = 'mwaa/region';
export const ANNOTATION_ACCOUNT_ID = 'mwaa/account-id';
export const ANNOTATION_ARN = 'mwaa/arn';
export const ANNOTATION_STATUS = 'mwaa/status';
export const ANNOTATION_AIRFLOW_VERSION = 'mwaa/airflow-version';
export const ANNOTATION_DAG_ID = 'mwaa/dag-id';
export const ANNOTATION_DAG_LOCATION = 'mwaa/dag-location';

/** `spec.type` of the Resource that stands for an MWAA environment. */
export const ENVIRONMENT_RESOURCE_TYPE = 'mwaa-environment';

/** `spec.type` of the Component that the template makes. */
export const WORKLOAD_COMPONENT_TYPE = 'workload';
