import { awsFields } from '../awsFields';
import { deferrableField } from '../deferrableField';
import { OperatorDefinition } from '../operatorDefinition';
import { waitForCompletionField } from '../waitForCompletionField';

export const glueCrawler: OperatorDefinition = {
  id: 'glue_crawler',
  title: 'Glue crawler',
  summary: 'Create or update an AWS Glue crawler, run it and wait for it.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueCrawlerOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue_crawler',
  until: '9.34.0',
  nearest:
    'write "glue_crawler_run" for a crawler that exists, after "glue_crawler_create" or "glue_crawler_update" where it does not',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'config',
      title: 'Crawler',
      help: 'Settings as CreateCrawler takes them; Name is required.',
      type: 'map',
      required: true,
      template: true,
      example: { Name: 'orders-crawler' },
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
      since: '9.22.0',
      example: false,
    },
    deferrableField,
    ...awsFields(undefined, '8.28.0'),
  ],
  iamActions: [
    'glue:GetCrawler',
    'glue:CreateCrawler',
    'glue:UpdateCrawler',
    'glue:StartCrawler',
    'glue:GetCrawlerMetrics',
    'iam:PassRole',
  ],
};
