/** What somebody enters in the wizard; `name` is also the dag_id. */
export function wizardValues(name: string) {
  return {
    name: name.replaceAll('_', ' '),
    description: 'Loads the orders of the day',
    owner: 'group:default/team-orders',
    domain: 'domain:default/sales',
    system: 'system:default/orders',
    version: '1.0.0',
    environment: 'resource:default/analytics-dev',
    dagId: name,
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
      ],
    },
  };
}
