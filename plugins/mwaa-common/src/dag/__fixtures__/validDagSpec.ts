/** A specification that every target accepts. */
export const validDagSpec = {
  version: 1,
  dagId: 'orders_daily',
  owner: 'team-orders',
  timezone: 'Europe/Zurich',
  startDate: '2026-01-01',
  schedule: { type: 'cron', cron: '30 6 * * 1-5', date: 'interval' },
  catchup: false,
  paused: true,
  params: { day: { type: 'string', default: '2026-01-01' } },
  tasks: [
    {
      id: 'load',
      operator: 'bash',
      with: {
        bash_command: { $template: 'load {{ ds }} {{ params.day }}' },
        env: { DAY: { $param: 'day' } },
      },
    },
    {
      id: 'check',
      operator: 'athena',
      with: {
        query: 'select 1',
        database: 'sales',
        output_location: 's3://results/',
        workgroup: { $result: 'load' },
      },
    },
  ],
};
