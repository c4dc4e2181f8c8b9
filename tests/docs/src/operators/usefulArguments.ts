/**
 * Arguments that no operator requires and that nearly every task needs; the
 * example of the operator shows them beside the required ones.
 */
export const usefulArguments: Readonly<Record<string, readonly string[]>> = {
  bash: ['env', 'append_env'],
  python: ['op_kwargs'],
  sql: ['parameters'],
  http: ['http_conn_id', 'endpoint', 'method'],
  s3_key_sensor: ['bucket_name', 'mode', 'timeout'],
  s3_copy_object: ['source_bucket_name', 'dest_bucket_name'],
  glue_job: ['script_args'],
  athena: ['output_location'],
  lambda_invoke: ['payload'],
  redshift_data: ['db_user'],
  step_function_start_execution: ['state_machine_input'],
  ecs_run_task: ['launch_type', 'network_configuration'],
  sns_publish: ['subject'],
  s3_list: ['prefix'],
  s3_create_object: ['s3_bucket'],
  s3_keys_unchanged_sensor: ['inactivity_period', 'timeout'],
  glue_catalog_partition_sensor: ['expression', 'database_name'],
  emr_create_job_flow: ['job_flow_overrides'],
  emr_serverless_create_application: ['config'],
  emr_container: ['configuration_overrides'],
  batch_job: ['container_overrides'],
  s3_to_redshift: ['copy_options'],
  redshift_to_s3: ['unload_options'],
  sql_to_s3: ['file_format'],
  s3_to_sql: ['sql_conn_id', 'column_list'],
  http_to_s3: ['http_conn_id', 'endpoint', 's3_bucket'],
  dynamodb_to_s3: ['s3_key_prefix'],
};
