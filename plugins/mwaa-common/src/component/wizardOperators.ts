import { OperatorDefinition } from '../airflow/operatorDefinition';
import { operatorById } from '../airflow/operatorById';

/*
 * The stock form checks the conditions of every operator at each keystroke,
 * so it offers the usual ones; `dag.yaml` takes the whole palette.
 */
const ids = [
  'bash',
  'python',
  'empty',
  'sql',
  'http',
  's3_key_sensor',
  's3_copy_object',
  'glue_job',
  'glue_crawler',
  'athena',
  'emr_add_steps',
  'emr_serverless_job',
  'lambda_invoke',
  'redshift_data',
  'step_function_start_execution',
  'sagemaker_processing',
  'ecs_run_task',
  'sns_publish',
];

/** The operators that the wizard's tasks field offers, in this order. */
export const wizardOperators: readonly OperatorDefinition[] = ids.flatMap(
  id => operatorById(id) ?? [],
);
