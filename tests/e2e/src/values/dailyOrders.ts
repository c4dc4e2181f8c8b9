import { WizardValues } from './WizardValues';

/** A workload of the Orders team, in words that try to break files. */
export const dailyOrders: WizardValues = {
  name: 'Daily orders: "fresh"',
  description:
    'Ada\'s "daily" load: orders of {{ ds }}, cleaned & counted: 100 % by 06:00 # really \\o/ ☕',
  system: 'Orders',
  dependsOn: ['Orders, raw', 'urn:dmb:cmp:sales:orders:1:raw'],
  readsFrom: ['Web shop'],
  tags: ['daily'],
  environment: 'analytics-dev',
  dagId: 'orders_daily',
  cron: '5 5 * * 1-5',
  timezone: 'Europe/Rome',
  tasks: [
    {
      id: 'wait_for_export',
      operator: 'Amazon S3: Wait for S3 object',
      templated: true,
      fields: {
        Key: 'orders/{{ ds }}/_SUCCESS',
        Bucket: 'sales-landing',
      },
    },
    {
      id: 'clean',
      operator: 'Airflow: Bash command',
      after: ['wait_for_export'],
      fields: { Command: 'echo "it\'s clean: {{ not a template }}"' },
    },
    {
      id: 'crawl',
      operator: 'AWS Glue: Glue crawler',
      after: ['wait_for_export'],
      fields: { Crawler: 'Name: orders-crawler' },
    },
    {
      id: 'count',
      operator: 'Amazon Athena: Athena query',
      after: ['clean', 'crawl'],
      fields: {
        Query: 'SELECT count(*) FROM "orders"',
        Database: 'sales',
        'Result location': 's3://sales-athena/results/',
      },
    },
    {
      id: 'announce',
      operator: 'Amazon SNS: SNS message',
      after: ['count'],
      fields: {
        Topic: 'arn:aws:sns:us-east-1:000000000000:orders',
        Message: 'Orders are there: see the dashboard.',
      },
    },
  ],
};
