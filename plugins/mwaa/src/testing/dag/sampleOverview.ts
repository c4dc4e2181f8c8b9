import {
  EnvironmentDag,
  EnvironmentOverview,
} from 'backstage-plugin-mwaa-common';
import { sampleReading } from './sampleStatus';

const dag = (
  dagId: string,
  changes: Partial<EnvironmentDag> = {},
): EnvironmentDag => ({
  dagId,
  component: `component:default/${dagId.replaceAll('_', '-')}`,
  owner: 'group:default/team-orders',
  state: 'succeeding',
  isPaused: false,
  deployedAt: '2026-11-20T09:30:00Z',
  drift: 'in-place',
  ...changes,
});

/** An environment with a DAG in every state that matters. */
export const sampleOverview = (now: Date): EnvironmentOverview => ({
  environment: {
    id: 'analytics-dev',
    name: 'analytics-dev',
    accountId: '000000000000',
    region: 'us-east-1',
    airflowVersion: '3.0.6',
    status: 'AVAILABLE',
    environmentClass: 'mw1.small',
    deployFrom: 'template',
    airflowUrl: 'https://airflow.example.com',
    dags: { count: 44, capacity: 50 },
  },
  dags: sampleReading(
    [
      dag('abandoned_report', {
        drift: 'changed',
        isPaused: true,
        state: 'paused',
      }),
      dag('customers_weekly', {
        owner: 'group:default/team-marketing',
        state: 'failing',
      }),
      dag('newsletter', {
        owner: 'group:default/team-marketing',
        state: 'broken',
        drift: 'outdated',
      }),
      dag('orders_daily'),
      {
        dagId: 'somebody_elses_dag_that_nobody_has_claimed_yet',
        state: 'running',
        isPaused: false,
      },
    ],
    now,
  ),
  orphans: ['abandoned_report'],
  foreign: sampleReading(
    { keys: ['dags/old/report.py', 'dags/shared/helpers.py'], count: 2 },
    now,
  ),
  importProblems: sampleReading(
    [
      {
        file: 'newsletter/newsletter.py',
        text: 'Traceback (most recent call last):\n  File "/usr/local/airflow/dags/newsletter/newsletter.py", line 3, in <module>\n    import mailchimp\nModuleNotFoundError: No module named \'mailchimp\'',
        summary: "ModuleNotFoundError: No module named 'mailchimp'",
        line: 3,
        source: 'import mailchimp',
        at: now.toISOString(),
      },
    ],
    now,
  ),
  requirements: ['apache-airflow-providers-slack==9.1.4'],
});
