/** Values of the wizard that nothing stands against; changed as a test needs. */
export const wizardForm = (changes: object = {}) => ({
  name: 'Daily orders',
  description: 'Loads the orders of the day.',
  owner: 'group:default/team-orders',
  domain: 'domain:default/sales',
  system: 'system:default/orders',
  version: '1.0.0',
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
    tasks: [{ id: 'done', operator: 'empty' }],
  },
  publish: 'bucket',
  ...changes,
});
