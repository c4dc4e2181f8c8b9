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
};
