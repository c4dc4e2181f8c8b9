import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';
import { withDefault } from '../withDefault';

export const glueDataQualityEvaluationSensor: OperatorDefinition = {
  id: 'glue_data_quality_evaluation_sensor',
  title: 'Wait for Glue data quality check',
  summary: 'Wait until a data quality check ends and look at its results.',
  service: 'AWS Glue',
  kind: 'sensor',
  className: 'GlueDataQualityRuleSetEvaluationRunSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.glue',
  provider: 'apache-airflow-providers-amazon',
  since: '8.24.0',
  fields: [
    {
      name: 'evaluation_run_id',
      title: 'Run',
      help: 'Id of the run, such as the result of a check that was not waited for.',
      type: 'string',
      required: true,
      template: true,
      example: 'dqrun-0123456789abcdef',
    },
    {
      name: 'show_results',
      title: 'Log the results',
      help: 'Write the result of every rule into the task log.',
      type: 'boolean',
      default: true,
      example: false,
    },
    {
      name: 'verify_result_status',
      title: 'Fail on failed rules',
      help: 'Otherwise the task succeeds whatever the rules say.',
      type: 'boolean',
      default: true,
      example: false,
    },
    {
      name: 'max_retries',
      title: 'Looks before giving up',
      help: 'How often to look when deferrable.',
      type: 'integer',
      default: 60,
      example: 120,
    },
    deferrableField,
    ...withDefault(sensorFields, 'poke_interval', 120),
    ...awsFields(undefined, undefined),
  ],
  iamActions: [
    'glue:BatchGetDataQualityResult',
    'glue:GetDataQualityRulesetEvaluationRun',
  ],
};
