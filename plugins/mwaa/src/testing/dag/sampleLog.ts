import { LogLine } from 'backstage-plugin-mwaa-common';

const beginning = [
  'Dependencies all met for dep_context=non-requeueable deps',
  'Starting attempt 2 of 3',
  'Executing <Task(BashOperator): extract.get_orders>',
];

const end = [
  'Traceback (most recent call last):',
  '  File "/usr/local/airflow/dags/orders_daily/load.py", line 41, in copy',
  '    cursor.execute(statement)',
  'redshift_connector.error.ProgrammingError: relation "sales.orders" does not exist',
  'Marking task as FAILED. dag_id=orders_daily, task_id=load.copy',
];

/** What an attempt wrote that failed, the oldest line first. */
export function sampleLog(startedAt: string, lines = 260): LogLine[] {
  const start = Date.parse(startedAt);
  return Array.from({ length: lines }, (_, index) => ({
    at: new Date(start + index * 700).toISOString(),
    text:
      beginning[index] ??
      end[index - lines + end.length] ??
      `Copied ${index * 40} of ${lines * 40} orders from s3://orders/today/part-${String(index).padStart(4, '0')}.csv`,
  }));
}
