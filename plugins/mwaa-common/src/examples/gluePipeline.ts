import { DagExample } from './DagExample';

export const gluePipeline: DagExample = {
  id: 'glue-pipeline',
  title: 'From a file to a message',
  summary:
    'Waits for a file in S3, crawls it, runs two Glue jobs and a query, and tells a topic; started by hand with params.',
  spec: {
    version: 1,
    dagId: 'glue_pipeline',
    description: 'From landed orders to a message about them.',
    owner: 'team-orders',
    tags: ['glue', 'params'],
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'manual',
    },
    catchup: false,
    paused: true,
    params: {
      day: {
        type: 'string',
        default: '2026-01-01',
        description: 'Day to load, "YYYY-MM-DD".',
      },
      mode: {
        type: 'string',
        default: 'full',
        enum: ['full', 'delta'],
      },
    },
    tasks: [
      {
        id: 'wait_for_orders',
        operator: 's3_key_sensor',
        with: {
          bucket_name: 'sales-landing',
          bucket_key: {
            $template: 'orders/{{ params.day }}/_SUCCESS',
          },
          mode: 'reschedule',
          poke_interval: 300,
          timeout: 7200,
        },
      },
      {
        id: 'crawl',
        operator: 'glue_crawler',
        after: ['wait_for_orders'],
        with: {
          config: {
            Name: 'orders-landing',
          },
        },
      },
      {
        id: 'clean_orders',
        operator: 'glue_job',
        after: ['crawl'],
        with: {
          job_name: 'clean-orders',
          script_args: {
            '--day': {
              $param: 'day',
            },
            '--mode': {
              $param: 'mode',
            },
          },
        },
      },
      {
        id: 'clean_customers',
        operator: 'glue_job',
        after: ['crawl'],
        with: {
          job_name: 'clean-customers',
        },
      },
      {
        id: 'report',
        operator: 'athena',
        after: ['clean_orders', 'clean_customers'],
        with: {
          query: {
            $template:
              "SELECT count(*) FROM orders WHERE day = '{{ params.day }}'",
          },
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
      {
        id: 'tell',
        operator: 'sns_publish',
        with: {
          target_arn: 'arn:aws:sns:eu-central-1:123456789012:orders',
          subject: 'Orders are loaded',
          message: {
            $template:
              'Query {{ ti.xcom_pull(task_ids="report") }} of {{ params.day }}',
          },
          message_attributes: {
            query: {
              $result: 'report',
            },
          },
        },
      },
    ],
  },
};
