import { DagPlanAnswer } from 'backstage-plugin-mwaa-common';
import { MwaaApi } from '../../src';
import { sampleForm } from '../samples/sampleForm';
import { samplePreview } from '../samples/samplePreview';
import { Story } from '../Story';

const story = (
  title: string,
  api: Partial<MwaaApi> = {},
  formData: Story['formData'] = sampleForm(5),
): Story => ({
  title,
  formData,
  properties: {
    description: { type: 'string', title: 'Description' },
    preview: { type: 'object', title: 'Preview', 'ui:field': 'MwaaPreview' },
  },
  api: { preview: async request => samplePreview(request), ...api },
});

const plan = (change: Partial<DagPlanAnswer>): Partial<MwaaApi> => ({
  plan: async () => ({
    outcome: 'update',
    location: 's3://analytics-dev-bucket/dags/orders_daily/',
    files: [],
    conflicts: [],
    failures: [],
    warnings: [],
    deployFrom: 'template',
    ...change,
  }),
});

const diff = `--- orders_daily.py
+++ orders_daily.py
@@ -9,7 +9,7 @@
 with DAG(
     dag_id="orders_daily",
-    description="Loads the orders.",
+    description="Loads the orders of a day.",
     schedule="5 5 * * *",
`;

const never = () => new Promise<never>(() => {});

const stories: Story[] = [
  story('Ready'),
  story('Incomplete', {}, { description: 'Only this' }),
  story('Problems', {
    preview: async request => ({
      ...samplePreview(request),
      files: [],
      dagYaml: undefined,
      problems: [
        {
          path: ['tasks', 1, 'with', 'bash_command'],
          message: 'is missing; write the command that the task runs.',
        },
        {
          path: ['schedule', 'cron'],
          message: 'has the minute 71; minutes go from 0 to 59.',
        },
        ...Array.from({ length: 9 }, (_, index) => ({
          path: ['tasks', index % 5, 'retries'],
          message: 'must be at most 100.',
        })),
      ],
    }),
  }),
  story('Findings', {
    preview: async request => {
      const preview = samplePreview(request);
      const findings = [
        {
          path: ['tasks', 2, 'retries'],
          message: 'repeats what the defaults say; it can be left out.',
        },
        {
          path: ['catchup'],
          message:
            'is off, so the runs between the start date and now are not made.',
        },
        {
          path: ['tasks', 4],
          message: 'has no downstream and writes nothing.',
        },
      ];
      const [dag, ...others] = preview.files;
      return {
        ...preview,
        findings,
        files: [
          {
            ...dag,
            marks: [
              { line: preview.taskLines.step_2 + 3, ...findings[0] },
              { line: 14, ...findings[1] },
            ],
          },
          ...others,
        ],
      };
    },
  }),
  story(
    'Update with a diff',
    plan({
      files: [
        { path: 'orders_daily.py', action: 'update', diff },
        { path: 'sql/orders.sql', action: 'unchanged' },
        { path: 'sql/old.sql', action: 'delete' },
      ],
      warnings: [
        'The bucket keeps no old versions for longer than 30 days; a roll back reaches no further.',
      ],
      deployed: {
        deploymentId: 'd-20261120-093000',
        at: '2026-11-20T09:30:00Z',
        requestedBy: 'user:default/ada',
        revision: '4f2a91c',
      },
    }),
  ),
  story(
    'Conflict',
    plan({
      outcome: 'conflict',
      deployFrom: 'ci',
      conflicts: [
        'orders_daily.py was changed by hand since it was deployed; take the change into dag.yaml, or delete the file in the bucket.',
      ],
      failures: ['The bucket has no versioning; turn it on.'],
      files: [
        {
          path: 'orders_daily.py',
          action: 'conflict',
          reason: 'It was changed by hand since it was deployed.',
        },
      ],
    }),
  ),
  story('200 tasks', {}, sampleForm(200)),
  story('Slow', { preview: never }),
  story('Offline', {
    preview: async () => {
      throw new TypeError('Failed to fetch');
    },
  }),
  story('Refused', {
    preview: async () => {
      throw new Error(
        'You may not see the environment analytics-dev; ask its owner for the permission mwaa.environment.read.',
      );
    },
    plan: never,
  }),
  story('The plan is refused', {
    plan: async () => {
      throw new Error(
        'AWS refused to list the bucket of analytics-dev; allow s3:ListBucket.',
      );
    },
  }),
  story(
    'Large diff',
    plan({
      files: [
        {
          path: 'orders_daily.py',
          action: 'update',
          diff: `${diff}${Array.from({ length: 4000 }, (_, line) => `${'+- '[line % 3]}line ${line}`).join('\n')}\n`,
        },
      ],
    }),
  ),
];

export default stories;
