import { DagInAirflow, DagStatus, Reading } from 'backstage-plugin-mwaa-common';
import { sampleDeployments } from './sampleDeployments';
import { sampleRuns } from './sampleRuns';

const HOUR = 3_600_000;

/** What was read at `now`. */
export const sampleReading = <T>(
  value: T,
  now: Date,
): Extract<Reading<T>, { readAt: string }> => ({
  value,
  readAt: now.toISOString(),
});

/** A DAG as Airflow knows it, with a param of each kind. */
export const sampleDagInAirflow = (now: Date): DagInAirflow => ({
  dagId: 'orders_daily',
  isPaused: false,
  isActive: true,
  fileLocation: '/usr/local/airflow/dags/orders_daily/orders_daily.py',
  deploymentDigest: 'a'.repeat(64),
  docs: '# Daily orders\n\nLoads the orders of a day into `sales.orders`.\n\n- asked for by the **sales** team\n- late orders come with the next run',
  schedule: 'At 05:05',
  nextRunAt: new Date(now.getTime() + 17 * HOUR).toISOString(),
  lastParsedAt: new Date(now.getTime() - 3 * HOUR + 42_000).toISOString(),
  tags: ['sales', 'team-orders'],
  params: {
    day: {
      schema: { type: ['null', 'string'], format: 'date', title: 'Day' },
      description: 'Which day is loaded; the one before the run when absent.',
    },
    target: {
      schema: { type: 'string', enum: ['staging', 'production'] },
      default: 'staging',
    },
    rows: {
      schema: { type: 'integer', minimum: 1, maximum: 10_000 },
      default: 500,
      description: 'How many rows go into one file.',
    },
    full: { schema: { type: 'boolean' }, default: false },
    shops: {
      schema: { type: 'array', items: { type: 'string' } },
      default: ['rome', 'oslo'],
    },
  },
});

/** A DAG that runs well, with changes over it. */
export function sampleStatus(
  now: Date,
  changes: Partial<DagStatus> = {},
): DagStatus {
  const [deployed] = sampleDeployments(now);
  const [, , done] = sampleRuns(now, 3).runs;
  return {
    environment: 'analytics-dev',
    airflowVersion: '3.0.6',
    dagId: 'orders_daily',
    component: 'component:default/daily-orders',
    owner: 'group:default/team-orders',
    state: 'succeeding',
    explanation: 'Its last run succeeded.',
    airflow: sampleReading(sampleDagInAirflow(now), now),
    deployment: sampleReading(deployed, now),
    isVerified: true,
    lastRun: sampleReading(done, now),
    importProblems: sampleReading([], now),
    drift: sampleReading(
      {
        state: 'in-place',
        message: 'What is deployed is what the repository says.',
        files: [],
      },
      now,
    ),
    links: {
      airflow:
        'https://airflow.example.com/aws_mwaa/aws-console-sso?login=true',
      bucket:
        'https://s3.console.aws.amazon.com/s3/buckets/analytics-dev?prefix=dags/orders_daily/',
    },
    may: {
      operate: { allowed: true },
      rollback: { allowed: true },
      deploy: { allowed: true },
      delete: { allowed: true },
    },
    at: now.toISOString(),
    ...changes,
  };
}
