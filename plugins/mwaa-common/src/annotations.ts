/** Annotations and entity types that this project reads and writes. */
export const ANNOTATION_ENVIRONMENT = 'mwaa/environment';
export const ANNOTATION_REGION = 'mwaa/region';
export const ANNOTATION_ACCOUNT_ID = 'mwaa/account-id';
export const ANNOTATION_ARN = 'mwaa/arn';
export const ANNOTATION_STATUS = 'mwaa/status';
export const ANNOTATION_AIRFLOW_VERSION = 'mwaa/airflow-version';
export const ANNOTATION_DAG_ID = 'mwaa/dag-id';
export const ANNOTATION_DAG_LOCATION = 'mwaa/dag-location';
/** On the Resource of a DAG, as its manifest tells them. */
export const ANNOTATION_DEPLOYMENT_ID = 'mwaa/deployment-id';
export const ANNOTATION_DEPLOYMENT_STATE = 'mwaa/deployment-state';
export const ANNOTATION_DEPLOYMENT_OPERATION = 'mwaa/deployment-operation';
/** ISO 8601: when the deployment came to its end, else when it began. */
export const ANNOTATION_DEPLOYED_AT = 'mwaa/deployed-at';
export const ANNOTATION_REVISION = 'mwaa/revision';
/** On Resource and API entities: the URI of the Airflow asset that they stand for. */
export const ANNOTATION_ASSET_URI = 'mwaa/asset-uri';

/** `spec.type` of the Resource that stands for an MWAA environment. */
export const ENVIRONMENT_RESOURCE_TYPE = 'mwaa-environment';

/** `spec.type` of the Resource that stands for a DAG in one MWAA environment. */
export const DAG_RESOURCE_TYPE = 'airflow-dag';

/** `spec.type` of the Component that the template makes. */
export const WORKLOAD_COMPONENT_TYPE = 'workload';
