/** What Ada enters in the wizard; changed as a test needs. */
export const wizardValues = (changes: object = {}) => ({
  name: 'Daily orders',
  description: 'Loads the orders of the day.',
  owner: 'group:default/team-orders',
  domain: 'domain:default/sales',
  system: 'system:default/orders',
  version: '1.2.0',
  dependsOn: ['resource:default/orders-raw', 'urn:dmb:cmp:sales:orders:1:raw'],
  readsFrom: ['urn:dmb:ex:crm'],
  tags: ['orders'],
  environment: 'resource:default/analytics-dev',
  dagId: 'orders_daily',
  timing: {
    schedule: { type: 'cron', cron: '5 5 * * *', date: 'interval' },
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    catchup: false,
    paused: true,
  },
  work: {
    defaults: { retries: 2 },
    tasks: [
      { id: 'load', operator: 'bash', with: { bash_command: 'echo {{ ds }}' } },
      {
        id: 'count',
        operator: 'athena',
        after: ['load'],
        with: {
          query: {
            $template: "SELECT count(*) FROM orders WHERE day = '{{ ds }}'",
          },
          database: 'sales',
          output_location: 's3://example-bucket/results/',
        },
      },
      { id: 'done', operator: 'empty', after: ['count'] },
    ],
  },
  publish: 'bucket',
  ...changes,
});
