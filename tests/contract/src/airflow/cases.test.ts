import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  cronExpression,
  DagSpec,
  durationSeconds,
  operatorById,
  taskEdges,
} from 'backstage-plugin-mwaa-common';
import { parse } from 'yaml';
import { AirflowDag } from './AirflowAnswer';
import { expectedRuns } from './expectedRuns';
import { literalArguments } from './literalArguments';
import { airflowVersions } from './airflowVersions';
import { specWith } from './specWith';
import { useDagsFolder } from './useDagsFolder';

const CASES = resolve(__dirname, '../cases');

const names = readdirSync(CASES)
  .filter(file => file.endsWith('.yaml'))
  .map(file => file.replace(/\.yaml$/, ''));

const seconds = (duration: string | undefined) =>
  duration === undefined ? undefined : durationSeconds(duration);

const edges = (dag: AirflowDag) =>
  dag.tasks.flatMap(({ id, downstream }) =>
    downstream.map(to => `${id} >> ${to}`),
  );

function expectDag(dag: AirflowDag, spec: DagSpec) {
  const { schedule } = spec;
  expect(dag).toMatchObject({
    dagId: spec.dagId,
    description: spec.description ?? null,
    docs: spec.docs ?? null,
    owner: spec.owner,
    tags: [...(spec.tags ?? [])].sort(),
    timezone: spec.timezone,
    catchup: spec.catchup,
    paused: spec.paused,
    maxActiveRuns: spec.maxActiveRuns ?? 16,
    maxActiveTasks: spec.maxActiveTasks ?? 16,
    runTimeout: seconds(spec.runTimeout) ?? null,
    crons:
      schedule.type === 'cron' ? [cronExpression(String(schedule.cron))] : [],
    paramValues: Object.fromEntries(
      Object.entries(spec.params ?? {}).map(([name, { default: value }]) => [
        name,
        value,
      ]),
    ),
  });
  expect(dag.runs.slice(0, 3)).toMatchObject(expectedRuns[spec.dagId] ?? []);
  for (const [name, param] of Object.entries(spec.params ?? {})) {
    const { default: _default, description, ...schema } = param;
    expect(dag.params[name]).toMatchObject({
      schema,
      description: description ?? null,
    });
  }
}

function expectTasks(dag: AirflowDag, spec: DagSpec) {
  const found = new Map(dag.tasks.map(task => [task.id, task]));
  expect([...found.keys()].sort()).toEqual(
    spec.tasks.map(({ id }) => id).sort(),
  );
  for (const task of spec.tasks) {
    const settings = { ...spec.defaults, ...task };
    expect(found.get(task.id)).toMatchObject({
      class: operatorById(task.operator)!.className,
      owner: spec.owner,
      docs: task.docs ?? null,
      triggerRule: task.triggerRule ?? 'all_success',
      pool: task.pool ?? 'default_pool',
      priorityWeight: task.priorityWeight ?? 1,
      dependsOnPast: task.dependsOnPast ?? false,
      retries: settings.retries ?? 0,
      retryDelay: seconds(settings.retryDelay) ?? 300,
      retryExponentialBackoff: settings.retryExponentialBackoff ?? false,
      executionTimeout: seconds(settings.executionTimeout) ?? null,
    });
  }
  expect(edges(dag).sort()).toEqual(
    taskEdges(spec.tasks)
      .map(({ from, to }) => `${from} >> ${to}`)
      .sort(),
  );
}

describe.each(airflowVersions)('real DAGs in Airflow %s', version => {
  const folder = useDagsFolder(version);

  describe.each(names)('case %s', name => {
    const input = parse(readFileSync(join(CASES, `${name}.yaml`), 'utf8'));

    it('is what the specification says', async () => {
      const { spec, dag } = await folder().import(input);
      expect(spec.dagId).toBe(name);
      expectDag(dag, spec);
      expectTasks(dag, spec);
      for (const { id, rendered } of dag.tasks) {
        const task = spec.tasks.find(other => other.id === id)!;
        expect(rendered).toMatchObject(literalArguments(task, rendered));
      }
    });

    it('is the reviewed Python', async () => {
      const { source } = await folder().import(input);
      const path = join(
        CASES,
        `airflow-${folder().target.major}`,
        `${name}.py`,
      );
      // To accept a change: WRITE_CASES=1, then read the difference in git.
      if (process.env.WRITE_CASES) writeFileSync(path, source);
      expect(source).toBe(readFileSync(path, 'utf8'));
    });
  });

  it.each(['with-dash', 'with.dot', '2026_orders', 'Capital'])(
    'takes the dag_id %s',
    async dagId => {
      const task = { id: 'a', operator: 'empty' };
      const { dag } = await folder().import(specWith([task], { dagId }));
      expect(dag.dagId).toBe(dagId);
    },
  );

  it('fills in templates, params and results when a task runs', async () => {
    const read = async (name: string) => {
      const text = readFileSync(join(CASES, `${name}.yaml`), 'utf8');
      const { dag } = await folder().import(parse(text));
      return new Map(dag.tasks.map(({ id, rendered }) => [id, rendered]));
    };
    const workload = await read('workload');
    expect(workload.get('load')).toMatchObject({
      endpoint: 'v1/orders/2026-03-14',
    });
    expect(workload.get('transform')).toMatchObject({
      parameters: { day: '2026-03-14' },
    });
    const glue = await read('glue_athena_sns');
    expect(glue.get('clean-orders')).toMatchObject({
      script_args: {
        '--day': '2026-01-01',
        '--mode': 'full',
        '--options': '{"columns": ["a", "b"], "sample": 0.5}',
        '--workers': '2',
      },
    });
    expect(glue.get('tell')).toMatchObject({
      message: 'Query result of report under return_value of 2026-01-01',
      message_attributes: { query: 'result of report under return_value' },
    });
    expect((await read('python_steps')).get('load')).toMatchObject({
      op_kwargs: {
        rows: 'result of transform under rows',
        target: {
          sources: [
            { name: 'extract', value: 'result of extract under return_value' },
          ],
        },
      },
    });
    expect((await read('emr_fallback')).get('publish')).toMatchObject({
      dest_bucket_key: 's3://sales-data/aggregate/2026-03-14.parquet',
    });
  });
});
