import { stepExample } from './stepExample';

export const examples = [
  stepExample('Check a change that was made in the form', {
    id: 'revise',
    name: 'Check the change',
    action: 'mwaa:dag:revise',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      componentRef: 'component:default/daily-orders',
      timing: {
        schedule: { type: 'cron', cron: '@daily', date: 'interval' },
        timezone: 'Europe/Rome',
        startDate: '2026-01-01',
        catchup: false,
        paused: true,
      },
      work: {
        tasks: [
          { id: 'load', operator: 'bash', with: { bash_command: 'echo load' } },
          { id: 'done', operator: 'empty', after: ['load'] },
        ],
      },
    },
  }),
];
