import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const glueCrawlerDelete: OperatorDefinition = {
  id: 'glue_crawler_delete',
  title: 'Delete Glue crawler',
  summary: 'Delete an AWS Glue crawler.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueCrawlerDeleteOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue_crawler',
  provider: 'apache-airflow-providers-amazon',
  since: '9.36.0',
  nearest: 'call DeleteCrawler from a Python function',
  fields: [
    {
      name: 'crawler_name',
      title: 'Crawler',
      help: 'Name of the crawler to delete.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-crawler',
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['glue:DeleteCrawler'],
};
