import { DagExample } from './DagExample';

export const mappedFiles: DagExample = {
  id: 'mapped-files',
  title: 'A copy for each file',
  summary:
    'Lists the files of a day and works on each in a task of its own, at most eight at once.',
  spec: {
    version: 1,
    dagId: 'mapped_files',
    owner: 'team-orders',
    timezone: 'UTC',
    startDate: '2026-01-01',
    schedule: {
      type: 'cron',
      cron: '@daily',
      date: 'interval',
    },
    catchup: false,
    paused: true,
    tasks: [
      {
        id: 'list_files',
        operator: 's3_list',
        with: {
          bucket: 'sales-landing',
          prefix: {
            $template: 'orders/{{ ds }}/',
          },
        },
      },
      {
        id: 'load',
        operator: 'bash',
        maxActivePerRun: 8,
        retries: 2,
        with: {
          bash_command: './load "$KEY"',
          append_env: true,
        },
        map: {
          each: {
            'env.KEY': {
              $result: 'list_files',
            },
          },
        },
      },
      {
        id: 'sum_up',
        operator: 'bash',
        after: ['load'],
        triggerRule: 'none_failed',
        with: {
          bash_command: './sum_up',
        },
      },
    ],
    description: 'One task for each file that has landed.',
  },
};
