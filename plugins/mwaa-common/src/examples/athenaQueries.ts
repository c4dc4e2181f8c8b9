import { DagExample } from './DagExample';

export const athenaQueries: DagExample = {
  id: 'athena-queries',
  title: 'Queries side by side',
  summary:
    'Creates a table in Athena, runs three queries at the same time, and cleans up whatever happened.',
  spec: {
    version: 1,
    dagId: 'athena_queries',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'manual',
    },
    catchup: false,
    paused: true,
    tasks: [
      {
        id: 'create_table',
        operator: 'athena',
        with: {
          query:
            "CREATE EXTERNAL TABLE IF NOT EXISTS orders (customer string, country string, amount double) PARTITIONED BY (day string) STORED AS PARQUET LOCATION 's3://sales-data/orders/'",
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
      {
        id: 'by_customer',
        operator: 'athena',
        after: ['create_table'],
        with: {
          query: 'SELECT customer, sum(amount) FROM orders GROUP BY customer',
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
      {
        id: 'by_day',
        operator: 'athena',
        after: ['create_table'],
        with: {
          query: 'SELECT day, sum(amount) FROM orders GROUP BY day',
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
      {
        id: 'by_country',
        operator: 'athena',
        after: ['create_table'],
        with: {
          query: 'SELECT country, sum(amount) FROM orders GROUP BY country',
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
      {
        id: 'clean_up',
        operator: 'athena',
        after: ['by_customer', 'by_day', 'by_country'],
        triggerRule: 'all_done',
        with: {
          query: 'DROP TABLE orders',
          database: 'sales',
          output_location: 's3://sales-athena/results/',
        },
      },
    ],
    description:
      'Queries side by side, with a table that lives as long as the run.',
  },
};
