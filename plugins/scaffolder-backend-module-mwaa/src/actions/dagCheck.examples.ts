import { stepExample } from './stepExample';

export const examples = [
  stepExample('Check what was typed into the wizard', {
    id: 'check',
    name: 'Check everything',
    action: 'mwaa:dag:check',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      form: {
        name: 'Daily orders',
        description: 'Loads the orders of the day.',
        owner: 'group:default/team-orders',
        domain: 'domain:default/sales',
        system: 'system:default/orders',
        version: '1.0.0',
        dependsOn: ['resource:default/orders-raw'],
        readsFrom: ['urn:dmb:ex:crm'],
        tags: ['orders'],
        environment: 'resource:default/analytics-dev',
        dagId: 'orders_daily',
        timing: {
          schedule: { type: 'cron', cron: '@daily', date: 'interval' },
          timezone: 'Europe/Rome',
          startDate: '2026-01-01',
          catchup: false,
          paused: true,
        },
        work: {
          defaults: { retries: 1 },
          tasks: [
            {
              id: 'load',
              operator: 'bash',
              with: { bash_command: 'echo load' },
            },
            { id: 'done', operator: 'empty', after: ['load'] },
          ],
        },
        publish: 'bucket',
      },
    },
  }),
  stepExample('Check a specification that is already written', {
    id: 'check',
    name: 'Check everything',
    action: 'mwaa:dag:check',
    input: {
      environmentName: 'analytics-dev',
      dagId: 'orders_daily',
      form: {
        name: 'Daily orders',
        description: 'Loads the orders of the day.',
        owner: 'group:default/team-orders',
        domain: 'domain:default/sales',
        system: 'system:default/orders',
        version: '1.0.0',
        environment: 'resource:default/analytics-dev',
        publish: 'bucket',
      },
      spec: {
        version: 1,
        dagId: 'orders_daily',
        owner: 'team-orders',
        timezone: 'Europe/Rome',
        startDate: '2026-01-01',
        schedule: { type: 'manual' },
        catchup: false,
        paused: true,
        tasks: [{ id: 'done', operator: 'empty' }],
      },
    },
  }),
];
