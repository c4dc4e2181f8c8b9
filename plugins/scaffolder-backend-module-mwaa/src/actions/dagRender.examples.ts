import { stepExample } from './stepExample';

const spec = {
  version: 1,
  dagId: 'orders_daily',
  owner: 'team-orders',
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  schedule: { type: 'cron', cron: '5 5 * * *', date: 'interval' },
  catchup: false,
  paused: true,
  tasks: [
    { id: 'load', operator: 'bash', with: { bash_command: 'echo load' } },
    { id: 'done', operator: 'empty', after: ['load'] },
  ],
};

const elsewhere = {
  ...spec,
  values: {
    landing_bucket: { in: { 'analytics-dev': 'acme-landing-dev' } },
  },
  tasks: [
    {
      id: 'copy',
      operator: 's3_copy_object',
      with: {
        source_bucket_key: 'orders.csv',
        source_bucket_name: 'acme-incoming',
        dest_bucket_key: { $template: '{{ ds }}/orders.csv' },
        dest_bucket_name: { $env: 'landing_bucket' },
      },
    },
  ],
};

const { timezone, startDate, schedule, catchup, paused, tasks } = spec;
const parts = {
  owner: 'team-orders',
  timing: { schedule, timezone, startDate, catchup, paused },
  work: { tasks },
};

export const examples = [
  stepExample('Render into the root of the workspace', {
    id: 'render',
    name: 'Render the DAG',
    action: 'mwaa:dag:render',
    input: { environmentName: 'analytics-dev', dagId: 'orders_daily', spec },
  }),
  stepExample('Render into a folder of the workspace', {
    id: 'render',
    name: 'Render the DAG',
    action: 'mwaa:dag:render',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      targetPath: 'repository',
      spec,
    },
  }),
  stepExample('Fill in the values of the environment', {
    id: 'render',
    name: 'Render the DAG',
    action: 'mwaa:dag:render',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      spec: elsewhere,
    },
  }),
  stepExample('Render what the fields of a form hold', {
    id: 'render',
    name: 'Render the DAG',
    action: 'mwaa:dag:render',
    input: { environmentName: 'analytics-dev', dagId: 'orders_daily', parts },
  }),
];
