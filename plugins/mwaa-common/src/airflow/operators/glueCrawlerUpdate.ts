import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';

export const glueCrawlerUpdate: OperatorDefinition = {
  id: 'glue_crawler_update',
  title: 'Update Glue crawler',
  summary: 'Change the settings of an AWS Glue crawler.',
  service: 'AWS Glue',
  kind: 'operator',
  className: 'GlueCrawlerUpdateOperator',
  module: () => 'airflow.providers.amazon.aws.operators.glue_crawler',
  provider: 'apache-airflow-providers-amazon',
  since: '9.36.0',
  nearest: 'write "glue_crawler", which creates, updates and runs',
  fields: [
    {
      name: 'config',
      title: 'Crawler',
      help: 'Settings as UpdateCrawler takes them.',
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
  iamActions: ['glue:GetCrawler', 'glue:UpdateCrawler', 'iam:PassRole'],
};
