/** A DAG that writes an object of a bucket, with the task that reads it afterwards. */
export const ordersSpec = (bucket: string, read = 'orders/_SUCCESS') => ({
  version: 1,
  dagId: 'orders_daily',
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  params: { text: { type: 'string', default: 'done' } },
  tasks: [
    {
      id: 'write',
      operator: 's3_create_object',
      with: {
        s3_key: `s3://${bucket}/orders/_SUCCESS`,
        data: { $param: 'text' },
        replace: true,
      },
    },
    {
      id: 'read',
      operator: 's3_copy_object',
      after: ['write'],
      with: {
        source_bucket_key: `s3://${bucket}/${read}`,
        dest_bucket_key: `s3://${bucket}/orders/copy`,
      },
    },
  ],
});
