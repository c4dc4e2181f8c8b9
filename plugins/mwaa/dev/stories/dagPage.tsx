import { EntityProvider } from '@backstage/plugin-catalog-react';
import { DagStatus } from 'backstage-plugin-mwaa-common';
import { DagPage } from '../../src/page/DagPage';
import { InMemoryDagApi } from '../../src/testing/dag/InMemoryDagApi';
import {
  sampleReading,
  sampleStatus,
} from '../../src/testing/dag/sampleStatus';
import { sampleRuns } from '../../src/testing/dag/sampleRuns';
import { manyTasks } from '../samples/manyTasks';
import { sampleEntity } from '../samples/sampleEntity';
import { Story } from '../Story';

const now = new Date();

const refused = {
  allowed: false as const,
  reason:
    'Only its owner, group:default/team-orders, may do that; ask one of its members.',
};

const away = {
  kind: 'private' as const,
  message:
    'the web server of analytics-dev can only be reached from inside its VPC. Let Backstage run there, or open the web server.',
};

const story = (
  title: string,
  change: (api: InMemoryDagApi) => void = () => {},
): Story => {
  const api = new InMemoryDagApi();
  change(api);
  return {
    title,
    properties: {},
    // What it holds, and the answers that were replaced.
    api: { ...api },
    element: () => (
      <EntityProvider entity={sampleEntity}>
        <DagPage
          templates={{
            update: 'template:default/mwaa-update',
            promote: 'template:default/mwaa-promote',
            retire: 'template:default/mwaa-retire',
          }}
        />
      </EntityProvider>
    ),
  };
};

const status = (api: InMemoryDagApi, changes: Partial<DagStatus>) => {
  api.dags = [sampleStatus(now, changes)];
};

const stories: Story[] = [
  story('Usual'),
  story('Two environments', api => {
    api.dags.push(
      sampleStatus(now, {
        environment: 'analytics-prod',
        state: 'failing',
        explanation: 'Its last run failed in load.copy.',
      }),
    );
  }),
  story('An environment that cannot be read', api => {
    api.componentDags = async componentRef => ({
      componentRef,
      dagId: 'orders_daily',
      dags: api.dags,
      unread: [
        {
          environment: 'analytics-prod',
          unavailable: {
            kind: 'access-denied',
            message: 'AWS refused to list the bucket of analytics-prod.',
            iamAction: 's3:ListBucket',
          },
        },
      ],
    });
  }),
  story('A viewer', api =>
    status(api, {
      may: {
        operate: refused,
        rollback: refused,
        deploy: refused,
        delete: { ...refused, reason: 'Nobody may remove from production.' },
      },
    }),
  ),
  story('Broken', api =>
    status(api, {
      state: 'broken',
      explanation:
        "Airflow cannot import orders_daily.py: ModuleNotFoundError: No module named 'mailchimp'. Change the DAG, or roll back.",
      isVerified: false,
      importProblems: sampleReading(
        [
          {
            file: 'orders_daily/orders_daily.py',
            text: 'Traceback (most recent call last):\n  File "/usr/local/airflow/dags/orders_daily/orders_daily.py", line 41, in <module>\n    import mailchimp\nModuleNotFoundError: No module named \'mailchimp\'',
            summary: "ModuleNotFoundError: No module named 'mailchimp'",
            line: 41,
            source: '    import mailchimp',
            taskId: 'load.copy',
            at: now.toISOString(),
          },
        ],
        now,
      ),
    }),
  ),
  story('Drift', api =>
    status(api, {
      drift: sampleReading(
        {
          state: 'changed',
          message:
            'Somebody changed orders_daily.py in the bucket, and left old.py there.',
          files: [
            {
              path: 'orders_daily.py',
              drift: 'changed',
              diff: '--- orders_daily.py\n+++ orders_daily.py\n@@ -9,3 +9,3 @@\n-    retries=2,\n+    retries=0,\n',
            },
            { path: 'old.py', drift: 'foreign' },
          ],
        },
        now,
      ),
    }),
  ),
  story('200 tasks, many runs', api => {
    api.history = sampleRuns(now, 200, manyTasks(200));
  }),
  story('Never ran, paused', api => {
    api.history = { ...api.history, runs: [], instances: [], hasMore: false };
    const airflow = api.dags[0].airflow;
    status(api, {
      state: 'paused',
      explanation: 'It is paused: nothing starts before it is unpaused.',
      lastRun: sampleReading(null, now),
      airflow: airflow.value
        ? sampleReading({ ...airflow.value, isPaused: true, docs: '' }, now)
        : airflow,
    });
  }),
  story('Airflow is private', api => {
    status(api, {
      state: 'unknown',
      explanation: 'Airflow could not be asked.',
      airflow: { unavailable: away },
      lastRun: { unavailable: away },
      importProblems: { unavailable: away },
      isVerified: undefined,
    });
    api.runs = async () => ({ unavailable: away });
    api.taskLog = async () => ({ unavailable: away });
  }),
  story('No log', api => {
    api.taskLog = async () => ({
      unavailable: {
        kind: 'access-denied',
        message: 'AWS refused to read the log group of analytics-dev.',
        iamAction: 'logs:GetLogEvents',
      },
    });
  }),
];

export default stories;
