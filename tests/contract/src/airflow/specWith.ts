/** A specification with these tasks and otherwise only what it must have. */
export function specWith(tasks: object[], changes: object = {}): object {
  return {
    version: 1,
    dagId: 'contract',
    owner: 'team-orders',
    timezone: 'Europe/Rome',
    startDate: '2026-01-01',
    schedule: { type: 'manual' },
    catchup: false,
    paused: true,
    tasks,
    ...changes,
  };
}
