import { DagWork } from 'backstage-plugin-mwaa-common';

const task = (index: number): DagWork['tasks'][number] => ({
  id: `step_${index}`,
  operator: index % 10 === 0 ? 's3_key_sensor' : 'bash',
  ...(index > 0 && {
    after: [
      ...new Set([`step_${index - 1 - (index % 3)}`, `step_${index - 1}`]),
    ].filter(id => !id.includes('-')),
  }),
  with: { bash_command: `echo step ${index}` },
});

/** A form of so many tasks, filled in as far as the preview needs it. */
export const sampleForm = (tasks: number) => ({
  name: 'Daily orders',
  description: 'Loads the orders of a day.',
  owner: 'group:default/team-orders',
  environment: 'resource:default/analytics-dev',
  dagId: 'orders_daily',
  timing: {
    schedule: { type: 'cron', cron: '5 5 * * *', date: 'interval' },
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    catchup: false,
    paused: true,
  },
  work: { tasks: Array.from({ length: tasks }, (_, index) => task(index)) },
});
