import {
  airflowTarget,
  deploymentMark,
  parseDagSpec,
  UNMARKED_DIGEST,
} from 'backstage-plugin-mwaa-common';
import { renderDag } from './renderDag';

const airflow2 = airflowTarget('2.10.3');
const airflow3 = airflowTarget('3.0.6');

const mark = deploymentMark(UNMARKED_DIGEST);

const minimal = {
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'Europe/Rome',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  tasks: [{ id: 'load', operator: 'empty' }],
};

function render(changes: object, target = airflow3) {
  const { spec } = parseDagSpec({ ...minimal, ...changes }, target);
  return renderDag(spec, target);
}

const dagFile = async (changes: object, target = airflow3) =>
  (await render(changes, target)).files[0].content;

describe('renderDag', () => {
  it('writes a small DAG as a Python author would', async () => {
    const { files, specificationSha256 } = await render({});
    expect(files).toEqual([
      {
        path: 'orders.py',
        managed: true,
        content: `# Managed file: this Airflow DAG is generated from its specification, dag.yaml.
# Change dag.yaml; changes made here are overwritten by the next deployment.
# SHA-256 of the specification: ${specificationSha256}

"""${mark}"""

import pendulum
from airflow.providers.standard.operators.empty import EmptyOperator
from airflow.sdk import DAG

with DAG(
    dag_id="orders",
    doc_md=__doc__,
    schedule=None,
    start_date=pendulum.datetime(2026, 1, 1, tz="Europe/Rome"),
    catchup=False,
    is_paused_upon_creation=True,
    default_args={"owner": "team-orders"},
) as dag:
    load = EmptyOperator(task_id="load")
`,
      },
    ]);
  });

  it('imports for the target', async () => {
    const params = { day: { type: 'string', default: 'today' } };
    const two = await dagFile({ params }, airflow2);
    expect(two).toContain('from airflow import DAG\n');
    expect(two).toContain('from airflow.models.param import Param\n');
    expect(two).toContain('from airflow.operators.empty import EmptyOperator');
    expect(await dagFile({ params })).toContain(
      'from airflow.sdk import DAG, Param\n',
    );
  });

  it.each([
    [{ type: 'once' }, 'schedule="@once"'],
    [
      { type: 'cron', cron: '@daily', date: 'interval' },
      'schedule=CronDataIntervalTimetable("0 0 * * *", timezone="Europe/Rome")',
    ],
    [
      { type: 'cron', cron: '5 5 * * *', date: 'trigger' },
      'schedule=CronTriggerTimetable("5 5 * * *", timezone="Europe/Rome")',
    ],
  ])('writes the schedule %j', async (schedule, expected) => {
    expect(await dagFile({ schedule })).toContain(expected);
  });

  it('writes a continuous schedule', async () => {
    const schedule = { type: 'continuous' };
    const source = await dagFile({ schedule, maxActiveRuns: 1 });
    expect(source).toContain('schedule="@continuous"');
    expect(source).toContain('max_active_runs=1');
  });

  it('keeps literals from Jinja and fills in templates, params and results', async () => {
    const source = await dagFile({
      params: {
        day: { type: 'string', default: 'today' },
        items: { type: 'array', default: [1] },
      },
      tasks: [
        {
          id: 'report',
          operator: 'bash',
          with: {
            bash_command: './report.sh',
            env: {
              TEXT: 'a {{ b }}',
              DAY: { $template: '{{ ds }}' },
              PARAM: { $param: 'day' },
              LIST: { $param: 'items' },
              ROWS: { $result: { task: 'load', key: 'rows' } },
              ALL: { $result: 'load' },
            },
          },
          after: ['load'],
        },
        { id: 'load', operator: 'bash', with: { bash_command: 'true' } },
      ],
    });
    expect(source)
      .toContain(`    load = BashOperator(task_id="load", bash_command="true")

    report = BashOperator(
        task_id="report",
        bash_command="./report.sh{{ '' }}",
        env={
            "TEXT": "a {{ '{{' }} b }}",
            "DAY": "{{ ds }}",
            "PARAM": "{{ params.day }}",
            "LIST": "{{ params['items'] | tojson }}",
            "ROWS": load.output["rows"],
            "ALL": load.output,
        },
    )
`);
    expect(source).not.toContain('load >> report');
  });

  it('leaves defaults out and always says how a sensor waits', async () => {
    const source = await dagFile({
      tasks: [
        {
          id: 'wait',
          operator: 's3_key_sensor',
          triggerRule: 'all_success',
          with: {
            bucket_key: 's3://b/k',
            wildcard_match: false,
            aws_conn_id: 'aws_default',
          },
        },
      ],
    });
    expect(source).toContain(`    wait = S3KeySensor(
        task_id="wait",
        bucket_key="s3://b/k",
        mode="poke",
        timeout=timedelta(days=7),
    )
`);
  });

  it('does not take text for code', async () => {
    const source = await dagFile({
      description: 'timedelta(days=1) """ + exit() + """',
      docs: 'a\n"""\nimport os\n\\',
      tags: ["'); exit(); ('"],
    });
    expect(source).not.toContain('import timedelta');
    expect(source).toContain(`"""a\n\\"\\""\nimport os\n\\\\\n\n${mark}"""`);
  });

  it('calls functions of its own modules and offers a file for each', async () => {
    const { files } = await render({
      tasks: [
        {
          id: 'clean',
          operator: 'python',
          with: {
            module: 'transform',
            callable: 'clean',
            op_args: ['orders', 3],
            op_kwargs: { day: { $template: '{{ ds }}' }, 'odd-name': 1 },
          },
        },
        {
          id: 'again',
          operator: 'python',
          with: {
            module: 'transform',
            callable: 'clean',
            op_args: ['orders'],
            op_kwargs: { day: '2026-01-01', rows: { $result: 'clean' } },
          },
        },
        {
          id: 'other',
          operator: 'python',
          with: { module: 'steps.load', callable: 'clean' },
        },
      ],
    });
    expect(files.map(({ path, managed }) => [path, managed])).toEqual([
      ['orders.py', true],
      ['transform.py', false],
      ['steps/load.py', false],
      ['__init__.py', false],
      ['steps/__init__.py', false],
    ]);
    expect(files[0].content).toContain(
      '\nfrom orders.steps.load import clean as steps_load_clean\nfrom orders.transform import clean\n',
    );
    expect(files[0].content).toContain('    clean_task = PythonOperator(');
    expect(files[0].content).toContain('python_callable=steps_load_clean');
    expect(files[1].content).toBe(`"""Functions that tasks of orders call.

Written once for you to fill in; never overwritten.
"""


def clean(
    argument_1: str,
    argument_2: int | None = None,
    *,
    day: str,
    rows: object | None = None,
    **others: object,
) -> object:
    """Called by the tasks clean, again."""
    raise NotImplementedError("Write clean in orders/transform.py.")
`);
  });

  it('writes the same bytes again', async () => {
    expect(await render({})).toEqual(await render({}));
  });

  it.each(['2.7.2', '2.8.1', '2.9.2'])(
    'keeps documentation from the Jinja of Airflow %s',
    async version => {
      const docs = 'See {{ ds }} in\nREADME.md';
      expect(await dagFile({ docs }, airflowTarget(version))).toContain(
        `See {{ '{{' }} ds }} in\nREADME.md\n\n${mark}"""`,
      );
    },
  );
});
