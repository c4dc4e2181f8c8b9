import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { AirflowDag } from './AirflowAnswer';
import { AirflowServer } from './AirflowServer';
import { airflowVersions } from './airflowVersions';
import { sharedAirflow } from './shared/sharedAirflow';
import { Supposed } from './Supposed';

/*
 * Files written by hand: what the other suites take for a fact must be what
 * Airflow does, in every version.
 */

const names = (major: string) =>
  major === '2'
    ? {
        dag: 'from airflow import DAG',
        bash: 'from airflow.operators.bash import BashOperator',
        empty: 'from airflow.operators.empty import EmptyOperator',
        group: 'from airflow.utils.task_group import TaskGroup',
        label: 'from airflow.utils.edgemodifier import Label',
        asset: 'from airflow.datasets import Dataset as Asset',
      }
    : {
        dag: 'from airflow.sdk import DAG',
        bash: 'from airflow.providers.standard.operators.bash import BashOperator',
        empty:
          'from airflow.providers.standard.operators.empty import EmptyOperator',
        group: 'from airflow.sdk import TaskGroup',
        label: 'from airflow.sdk import Label',
        asset: 'from airflow.sdk import Asset',
      };

describe.each(airflowVersions)('what Airflow %s is asked', version => {
  jest.setTimeout(120_000);
  const python = names(version[0]);
  const folder = mkdtempSync(join(tmpdir(), 'contract-server-'));
  let server: AirflowServer;
  beforeAll(() => {
    server = new AirflowServer(version, sharedAirflow(version));
  });
  afterAll(async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  const parse = (source: string, supposed: Supposed = {}) => {
    const path = join(folder, 'orders', 'orders.py');
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, source);
    return server.parse(path, supposed);
  };
  const dagOf = async (
    body: string,
    options = 'schedule=None',
    supposed: Supposed = {},
  ): Promise<AirflowDag> => {
    const source = [
      ...Object.values(python),
      'import pendulum',
      'start = pendulum.datetime(2026, 1, 1, tz="Europe/Rome")',
      `with DAG("orders", start_date=start, ${options}):`,
      ...body.split('\n').map(line => `    ${line}`),
    ].join('\n');
    const { importErrors, dags } = await parse(`${source}\n`, supposed);
    expect(importErrors).toEqual([]);
    return dags[0];
  };

  it('tells import errors, warnings and files without a DAG', async () => {
    const broken = await parse(`${python.dag}\nDAG("orders", tgas=[])\n`);
    expect(broken.importErrors).toEqual([expect.stringContaining('tgas')]);
    const warning = await parse(
      `import warnings\nfrom datetime import datetime\n${python.dag}\nwarnings.warn("old", DeprecationWarning)\ndag = DAG("orders", schedule=None, start_date=datetime(2026, 1, 1))\n`,
    );
    expect(warning.warnings).toEqual([expect.stringMatching(/: old$/)]);
    expect(await parse('x = 1\n')).toMatchObject({
      importErrors: [],
      dags: [],
    });
  });

  it('tells whether a file is the same each time', async () => {
    const source = (tag: string) =>
      `import uuid\nimport pendulum\nstart = pendulum.datetime(2026, 1, 1)\n${python.dag}\ndag = DAG("orders", schedule=None, start_date=start, tags=[${tag}])\n`;
    expect(await parse(source('"a"'))).toMatchObject({ stable: true });
    expect(await parse(source('str(uuid.uuid4())'))).toMatchObject({
      stable: false,
    });
  });

  it('names groups, edges, labels, setups and teardowns', async () => {
    const dag = await dagOf(
      [
        'with TaskGroup("outer", tooltip="tip") as outer:',
        '    with TaskGroup("inner", prefix_group_id=False):',
        '        a = EmptyOperator(task_id="a")',
        '    b = EmptyOperator(task_id="b")',
        'c = EmptyOperator(task_id="c")',
        'd = EmptyOperator(task_id="d")',
        'outer >> c >> Label("last") >> d.as_teardown(setups=[c])',
      ].join('\n'),
    );
    expect(dag.groups).toMatchObject([
      { id: 'outer', parent: null, tooltip: 'tip', downstream: ['c'] },
      { id: 'outer.inner', parent: 'outer', prefix: false, children: ['a'] },
    ]);
    expect(
      dag.tasks.map(({ id, group, downstream }) => [id, group, downstream]),
    ).toEqual([
      ['a', 'outer.inner', ['c']],
      ['outer.b', 'outer', ['c']],
      ['c', null, ['d']],
      ['d', null, []],
    ]);
    expect(dag.labels).toEqual({ 'c >> d': 'last' });
    expect(dag.tasks[2]).toMatchObject({ isSetup: true, isTeardown: false });
    expect(dag.tasks[3]).toMatchObject({ isTeardown: true, failsRun: false });
  });

  it('makes the copies of mapped tasks', async () => {
    const dag = await dagOf(
      [
        'first = BashOperator(task_id="first", bash_command="ls")',
        'BashOperator.partial(task_id="cross", retries=3, append_env=True).expand(',
        '    bash_command=["one", "two"], env=[{"DAY": "x"}, {"DAY": "{{ ds }}"}])',
        'BashOperator.partial(task_id="over").expand(',
        '    bash_command=first.output.map(lambda name: f"cat {name}"))',
        'BashOperator.partial(task_id="kwargs").expand_kwargs(',
        '    [{"bash_command": "a"}, {"bash_command": "b", "env": {"A": "b"}}])',
      ].join('\n'),
      'schedule=None',
      { results: { first: { return_value: ['x.csv', 'y.csv'] } } },
    );
    const [, cross, over, kwargs] = dag.tasks;
    expect(cross).toMatchObject({
      class: 'BashOperator',
      retries: 3,
      mapping: { each: { bash_command: null, env: null }, kwargs: null },
    });
    expect(cross.copies.map(copy => [copy.bash_command, copy.env])).toEqual(
      ['one', 'two'].flatMap(command =>
        ['x', '2026-03-14'].map(DAY => [command, { DAY }]),
      ),
    );
    expect(cross.attributes).toMatchObject({ append_env: true });
    expect(over.mapping!.each).toEqual({
      bash_command: 'map of result of first under return_value',
    });
    expect(over.copies.map(copy => copy.bash_command)).toEqual([
      'cat x.csv',
      'cat y.csv',
    ]);
    expect(kwargs.mapping).toMatchObject({ each: null, kwargs: 'list' });
    expect(kwargs.copies).toMatchObject([
      { bash_command: 'a' },
      { bash_command: 'b', env: { A: 'b' } },
    ]);
  });

  it('stops the clock for the next runs', async () => {
    const now = '2026-03-27T12:00:00+01:00';
    const { runs, crons, timetableZone } = await dagOf(
      'EmptyOperator(task_id="a")',
      'schedule="30 6 * * 1-5", catchup=False',
      { now },
    );
    expect(crons).toEqual(['30 6 * * 1-5']);
    expect(timetableZone).toBe('Europe/Rome');
    expect(runs.map(({ runAfter }) => runAfter)).toEqual([
      '2026-03-27T06:30:00+01:00',
      '2026-03-30T06:30:00+02:00',
      '2026-03-31T06:30:00+02:00',
      '2026-04-01T06:30:00+02:00',
      '2026-04-02T06:30:00+02:00',
    ]);
  });

  it('knows the assets that a DAG waits for and that tasks write', async () => {
    const dag = await dagOf(
      'EmptyOperator(task_id="a", outlets=[Asset("s3://b/c", extra={"x": 1})])',
      'schedule=[Asset("s3://a/a"), Asset("s3://a/b")]',
    );
    expect(dag.assets).toMatchObject({
      all: [{ uri: 's3://a/a' }, { uri: 's3://a/b' }],
    });
    expect(dag.runs).toEqual([]);
    expect(dag.tasks[0].outlets).toMatchObject([
      { uri: 's3://b/c', extra: { x: 1 } },
    ]);
  });

  it('fills in what is told to whom', async () => {
    const notifier =
      'SnsNotifier(aws_conn_id="aws_default", target_arn="arn", message="{{ run_id }}", subject=None)';
    const source = [
      ...Object.values(python),
      'from airflow.providers.amazon.aws.notifications.sns import SnsNotifier',
      'import pendulum',
      'def tell(context): pass',
      'start = pendulum.datetime(2026, 1, 1)',
      `with DAG("orders", schedule=None, start_date=start, on_failure_callback=${notifier}):`,
      '    EmptyOperator(task_id="a", on_retry_callback=tell)',
    ].join('\n');
    const { importErrors, dags } = await parse(`${source}\n`);
    expect(importErrors).toEqual([]);
    expect(dags[0].callbacks).toMatchObject({
      success: [],
      failure: [
        {
          class: 'SnsNotifier',
          rendered: { message: 'manual__2026-03-14' },
          attributes: { message: '{{ run_id }}' },
        },
      ],
    });
    expect(dags[0].tasks[0].callbacks).toMatchObject({
      failure: [],
      retry: [{ function: expect.stringMatching(/tell$/) }],
    });
  });
});
