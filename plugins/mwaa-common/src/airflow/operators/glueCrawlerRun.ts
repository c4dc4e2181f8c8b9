import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const glueCrawlerRun: OperatorDefinition = {
  id: 'glue_crawler_run',
  title: 'Run Glue crawler',
  summary: 'Run an AWS Glue crawler that exists, and wait for it.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueCrawlerRunOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue_crawler',
  provider: 'apache-airflow-providers-amazon',
  since: '9.36.0',
  nearest: 'write "glue_crawler" with the name in config',
  fields: [
    {
      name: 'crawler_name',
      title: 'Crawler',
      help: 'Name of a crawler that exists.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-crawler',
    },
    waitForCompletionField(true),
    {
      name: 'poll_interval',
      title: 'Seconds between looks',
      help: 'How long to wait before looking at the state again.',
      type: 'integer',
      default: 5,
      example: 30,
    },
    {
      name: 'fail_on_already_running',
      title: 'Fail when it runs already',
      help: 'Otherwise wait for the run that is under way.',
      type: 'boolean',
      default: true,
      example: false,
    },
    deferrableField,
    ...awsFields(undefined, undefined),
  ],
  iamActions: [
    'glue:StartCrawler',
    'glue:GetCrawler',
    'glue:GetCrawlerMetrics',
  ],
};
