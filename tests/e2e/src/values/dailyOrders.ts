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
  dag: {
    version: 1,
    dagId: 'orders_daily',
    owner: 'team-orders',
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    schedule: { type: 'cron', cron: '5 5 * * 1-5', date: 'interval' },
    catchup: false,
    paused: true,
    tasks: [
      {
        id: 'wait_for_export',
        operator: 's3_key_sensor',
        with: {
          bucket_key: { $template: 'orders/{{ ds }}/_SUCCESS' },
          bucket_name: 'sales-landing',
        },
      },
      {
        id: 'clean',
        operator: 'bash',
        after: ['wait_for_export'],
        with: { bash_command: 'echo "it\'s clean: {{ not a template }}"' },
      },
      {
        id: 'crawl',
        operator: 'glue_crawler',
        after: ['wait_for_export'],
        with: { config: { Name: 'orders-crawler' } },
      },
      {
        id: 'count',
        operator: 'athena',
        after: ['clean', 'crawl'],
        with: {
          query: 'SELECT count(*) FROM "orders"',
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
      {
        id: 'announce',
        operator: 'sns_publish',
        after: ['count'],
        with: {
          target_arn: 'arn:aws:sns:us-east-1:000000000000:orders',
          message: 'Orders are there: see the dashboard.',
        },
      },
    ],
  },
};
