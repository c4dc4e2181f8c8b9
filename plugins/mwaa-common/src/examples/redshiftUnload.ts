import { DagExample } from './DagExample';

export const redshiftUnload: DagExample = {
  id: 'redshift-unload',
  title: 'Unload and check',
  summary:
    'Unloads the day from Redshift, copies it into an archive, and stops when a check fails; missed days are made up for.',
  spec: {
    version: 1,
    dagId: 'redshift_unload',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'cron',
      cron: '@daily',
      date: 'interval',
    },
    catchup: true,
    paused: true,
    maxActiveTasks: 2,
    tasks: [
      {
        id: 'unload',
        operator: 'redshift_data',
        pool: 'redshift',
        priorityWeight: 10,
        with: {
          database: 'sales',
          workgroup_name: 'analytics',
          sql: {
            $template:
              "UNLOAD ('SELECT * FROM orders WHERE day = ''{{ ds }}''') TO 's3://sales-unload/{{ ds_nodash }}/' FORMAT PARQUET",
          },
        },
      },
      {
        id: 'copy',
        operator: 'redshift_data',
        pool: 'redshift',
        dependsOnPast: true,
        after: ['unload'],
        with: {
          database: 'sales',
          workgroup_name: 'analytics',
          sql: "COPY orders_archive FROM 's3://sales-unload/' FORMAT PARQUET",
          statement_name: 'copy-orders',
        },
      },
      {
        id: 'check',
        operator: 'sql_check',
        after: ['copy'],
        with: {
          conn_id: 'redshift',
          sql: 'SELECT count(*) FROM orders_archive',
        },
      },
    ],
    description: 'The archive of orders, day by day.',
  },
};
