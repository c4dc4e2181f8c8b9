import { DagSpec } from 'backstage-plugin-mwaa-common';

/** The least that a DAG can be, with what the test is about. */
export const smallDag = (
  dagId: string,
  changes: Partial<DagSpec> = {},
): DagSpec => ({
  version: 1,
  dagId,
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'cron', cron: '@daily', date: 'interval' },
  catchup: false,
  paused: true,
  tasks: [
    { id: 'hello', operator: 'bash', with: { bash_command: 'echo hello' } },
  ],
  ...changes,
});
