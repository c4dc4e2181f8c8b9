/** A specification of the DAG `orders`, changed as the test needs. */
export const ordersSpec = (changes: object = {}) => ({
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'Europe/Zurich',
  startDate: '2199-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [
    { id: 'wait', operator: 'empty' },
    {
      id: 'load',
      operator: 'glue_job',
      with: { job_name: 'orders' },
      after: ['wait'],
    },
  ],
  ...changes,
});
