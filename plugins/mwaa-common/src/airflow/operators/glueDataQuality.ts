import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const glueDataQuality: OperatorDefinition = {
  id: 'glue_data_quality',
  title: 'Glue data quality rules',
  summary: 'Create or update a data quality ruleset of AWS Glue.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueDataQualityOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue',
  provider: 'apache-airflow-providers-amazon',
  since: '8.24.0',
  fields: [
    {
      name: 'name',
      title: 'Ruleset',
      help: 'Name of the ruleset.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-rules',
    },
    {
      name: 'ruleset',
      title: 'Rules',
      help: 'Rules in the data quality definition language of Glue.',
      type: 'text',
      required: true,
      template: true,
      example: 'Rules = [ RowCount > 0 ]',
    },
    {
      name: 'description',
      title: 'Description',
      help: 'What the ruleset is for.',
      type: 'string',
      template: true,
      default: 'AWS Glue Data Quality Rule Set With Airflow',
      example: 'Rules of the orders',
    },
    {
      name: 'update_rule_set',
      title: 'Update',
      help: 'Change a ruleset that exists instead of creating one.',
      type: 'boolean',
      default: false,
      example: true,
    },
    {
      name: 'data_quality_ruleset_kwargs',
      title: 'Further settings',
      help: 'See CreateDataQualityRuleset, for example TargetTable.',
      type: 'map',
      template: true,
      example: { TargetTable: { DatabaseName: 'sales', TableName: 'orders' } },
    },
    ...awsFields(undefined, '9.8.0'),
  ],
  iamActions: [
    'glue:CreateDataQualityRuleset',
    'glue:UpdateDataQualityRuleset',
  ],
};
