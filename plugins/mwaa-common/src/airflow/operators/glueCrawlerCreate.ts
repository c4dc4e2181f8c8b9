import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const glueCrawlerCreate: OperatorDefinition = {
  id: 'glue_crawler_create',
  title: 'Create Glue crawler',
  summary: 'Create an AWS Glue crawler.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueCrawlerCreateOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue_crawler',
  provider: 'apache-airflow-providers-amazon',
  since: '9.36.0',
  nearest: 'write "glue_crawler", which creates, updates and runs',
  fields: [
    {
      name: 'config',
      title: 'Crawler',
      help: 'Settings as CreateCrawler takes them.',
      type: 'map',
      required: true,
      template: true,
      example: {
        Name: 'orders-crawler',
        Role: 'glue-crawler',
        Targets: { S3Targets: [{ Path: 's3://sales-landing/orders/' }] },
      },
    },
    ...awsFields(undefined, undefined),
  ],
  iamActions: ['glue:CreateCrawler', 'iam:PassRole'],
};
