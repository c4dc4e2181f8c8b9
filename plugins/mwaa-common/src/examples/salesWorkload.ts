import { DagExample } from './DagExample';

export const salesWorkload: DagExample = {
  id: 'sales-workload',
  title: 'Load, transform, check',
  summary:
    'Loads from an HTTP service every morning, transforms in a warehouse, and checks the result.',
  spec: {
    version: 1,
    dagId: 'sales_workload',
    description:
      'Loads the day\'s orders and makes them the output port "orders".',
    docs: '# Orders\n\nLoads the orders of the shop, cleans them and checks the output port.\n\n| step | reads | writes |\n| --- | --- | --- |\n| load | `urn:dmb:ex:shop` | landing |\n| transform | landing | storage area `orders_clean` |\n| check | storage area | output port |\n\nRun it again for a day with *Trigger DAG w/ config*.\n',
    owner: 'team-orders',
    tags: ['sales', 'orders'],
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    schedule: {
      type: 'cron',
      cron: '5 5 * * *',
      date: 'interval',
    },
    catchup: false,
    paused: true,
    maxActiveRuns: 1,
    defaults: {
      retries: 2,
      retryDelay: 'PT5M',
    },
    tasks: [
      {
        id: 'load',
        operator: 'http',
        docs: 'The shop answers with one JSON document a day.',
        with: {
          http_conn_id: 'shop',
          endpoint: {
            $template: 'v1/orders/{{ ds }}',
          },
          method: 'GET',
          log_response: true,
        },
      },
      {
        id: 'transform',
        operator: 'sql',
        after: ['load'],
        with: {
          conn_id: 'warehouse',
          sql: "INSERT INTO orders_clean (order_id, customer, amount, day)\nSELECT order_id, trim(customer), amount, %(day)s\nFROM orders_landing\nWHERE amount > 0 AND customer LIKE '%@%';\n",
          parameters: {
            day: {
              $template: '{{ ds }}',
            },
          },
          autocommit: true,
        },
      },
      {
        id: 'check_output_port',
        operator: 'sql',
        after: ['transform'],
        retries: 0,
        executionTimeout: 'PT10M',
        with: {
          conn_id: 'warehouse',
          sql: 'SELECT 1 / count(*) FROM orders_clean',
        },
      },
    ],
  },
};
