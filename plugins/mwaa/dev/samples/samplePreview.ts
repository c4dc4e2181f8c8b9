import { DagPreview } from 'backstage-plugin-mwaa-common';

interface Request {
  spec: unknown;
}

interface Spec {
  description?: string;
  tasks: { id: string; after?: string[]; with?: { bash_command?: string } }[];
}

const head = (description = '') => [
  '"""Managed by the specification in dag.yaml."""',
  '',
  'from __future__ import annotations',
  '',
  'import pendulum',
  'from airflow.providers.standard.operators.bash import BashOperator',
  'from airflow.sdk import DAG',
  '',
  'with DAG(',
  '    dag_id="orders_daily",',
  `    description=${JSON.stringify(description)},`,
  '    schedule="5 5 * * *",',
  '    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),',
  '    catchup=False,',
  '    max_active_runs=1,  # one day after the other',
  ') as dag:',
];

const taskLines = ({ id, with: given }: Spec['tasks'][number]) => [
  `    ${id} = BashOperator(`,
  `        task_id="${id}",`,
  `        bash_command=${JSON.stringify(given?.bash_command ?? 'true')},`,
  '        retries=2,',
  '    )',
  '',
];

/** An answer that follows what is typed, as the backend’s does. */
export function samplePreview({ spec }: Request): DagPreview {
  const { description, tasks } = spec as Spec;
  const lines = head(description);
  const firstLines: DagPreview['taskLines'] = {};
  tasks.forEach(task => {
    firstLines[task.id] = lines.length + 1;
    lines.push(...taskLines(task));
  });
  tasks.forEach(({ id, after = [] }) => {
    if (after.length) lines.push(`    [${after.join(', ')}] >> ${id}`);
  });
  return {
    problems: [],
    findings: [],
    files: [
      {
        path: 'orders_daily.py',
        managed: true,
        content: `${lines.join('\n')}\n`,
        marks: [],
      },
      {
        path: 'sql/orders.sql',
        managed: false,
        content: 'select * from orders\n',
        marks: [],
      },
    ],
    taskLines: firstLines,
    dagYaml: `version: 1\ndagId: orders_daily\ndescription: ${description}\ntasks:\n${tasks
      .map(({ id }) => `  - id: ${id}\n    operator: bash\n`)
      .join('')}`,
    requirements: ['apache-airflow-providers-slack==9.1.4'],
    iamActions: ['glue:GetJobRun', 'glue:StartJobRun', 's3:ListBucket'],
    airflowVersion: '3.0.6',
    specificationSha256: 'f'.repeat(64),
  };
}
