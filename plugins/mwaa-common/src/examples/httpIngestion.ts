import { DagExample } from './DagExample';

export const httpIngestion: DagExample = {
  id: 'http-ingestion',
  title: 'Ingestion with quality rules',
  summary:
    'Fetches from an HTTP service into S3, evaluates rules on it, and writes to a queue; with retries that wait longer each time.',
  spec: {
    version: 1,
    dagId: 'http_ingestion',
    owner: 'team-marketing',
    timezone: 'America/New_York',
    startDate: '2026-03-07',
    schedule: {
      type: 'cron',
      cron: '30 9 * * *',
      date: 'trigger',
    },
    catchup: false,
    paused: true,
    defaults: {
      retries: 3,
      retryDelay: 'PT30S',
      retryExponentialBackoff: true,
    },
    tasks: [
      {
        id: 'fetch',
        operator: 'http_to_s3',
        with: {
          http_conn_id: 'campaigns',
          endpoint: 'v2/campaigns',
          method: 'POST',
          headers: {
            'Content-Type': 'application/json',
          },
          data: '{"changed": "yesterday"}',
          s3_bucket: 'marketing-landing',
          s3_key: {
            $template: 'campaigns/{{ ds }}.json',
          },
          replace: true,
        },
      },
      {
        id: 'quality',
        operator: 'glue_data_quality_evaluation',
        after: ['fetch'],
        with: {
          datasource: {
            GlueTable: {
              DatabaseName: 'marketing',
              TableName: 'campaigns',
            },
          },
          role: 'glue-quality',
          rule_set_names: ['campaigns'],
        },
      },
      {
        id: 'tell',
        operator: 'sqs_publish',
        after: ['quality'],
        with: {
          sqs_queue:
            'https://sqs.us-east-1.amazonaws.com/123456789012/campaigns',
          message_content: 'Campaigns are loaded',
        },
      },
    ],
    description: 'The campaigns of the day, checked.',
  },
};
