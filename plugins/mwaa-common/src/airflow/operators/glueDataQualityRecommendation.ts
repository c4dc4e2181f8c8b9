import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitFields } from '../waitFields';
import { waitForCompletionField } from '../waitForCompletionField';

export const glueDataQualityRecommendation: OperatorDefinition = {
  id: 'glue_data_quality_recommendation',
  title: 'Glue data quality proposal',
  summary: 'Let AWS Glue propose data quality rules for a table.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueDataQualityRuleRecommendationRunOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue',
  provider: 'apache-airflow-providers-amazon',
  since: '8.24.0',
  fields: [
    {
      name: 'datasource',
      title: 'Data source',
      help: 'The table, as the Glue API takes it.',
      type: 'map',
      required: true,
      template: true,
      example: { GlueTable: { DatabaseName: 'sales', TableName: 'orders' } },
    },
    {
      name: 'role',
      title: 'Role of the run',
      help: 'Name or ARN of the IAM role that Glue runs with.',
      type: 'string',
      required: true,
      template: true,
      example: 'glue-orders',
    },
    {
      name: 'number_of_workers',
      title: 'Workers',
      help: 'Number of G.1X workers.',
      type: 'integer',
      default: 5,
      example: 2,
    },
    {
      name: 'timeout',
      title: 'Stop after (minutes)',
      help: 'When Glue stops the run.',
      type: 'integer',
      default: 2880,
      example: 60,
    },
    {
      name: 'show_results',
      title: 'Log the rules',
      help: 'Write the proposed rules into the task log.',
      type: 'boolean',
      default: true,
      example: false,
    },
    {
      name: 'recommendation_run_kwargs',
      title: 'Further settings',
      help: 'See StartDataQualityRuleRecommendationRun.',
      type: 'map',
      template: true,
      example: { CreatedRulesetName: 'orders-proposal' },
    },
    waitForCompletionField(true),
    ...waitFields({ delay: 60, attempts: 20 }),
    deferrableField,
    ...awsFields(undefined, '9.8.0'),
  ],
  iamActions: [
    'glue:GetDataQualityRuleRecommendationRun',
    'glue:StartDataQualityRuleRecommendationRun',
    'iam:PassRole',
  ],
};
