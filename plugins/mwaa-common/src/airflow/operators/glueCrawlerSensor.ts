import { awsFields } from '../awsFields';
import { OperatorDefinition } from '../operatorDefinition';
import { sensorFields } from '../sensorFields';

export const glueCrawlerSensor: OperatorDefinition = {
  id: 'glue_crawler_sensor',
  title: 'Wait for Glue crawler',
  summary: 'Wait until a crawler is idle and its last crawl succeeded.',
  service: 'AWS Glue',
  kind: 'sensor',
  className: 'GlueCrawlerSensor',
  module: () => 'airflow.providers.amazon.aws.sensors.glue_crawler',
  provider: 'apache-airflow-providers-amazon',
  fields: [
    {
      name: 'crawler_name',
      title: 'Crawler',
      help: 'Name of the crawler.',
      type: 'string',
      required: true,
      template: true,
      example: 'orders-crawler',
    },
    ...sensorFields,
    ...awsFields('8.28.0', '8.28.0'),
  ],
  iamActions: ['glue:GetCrawler'],
};
