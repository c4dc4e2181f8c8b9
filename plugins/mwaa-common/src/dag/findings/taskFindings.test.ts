import { airflowTarget } from '../../airflow/airflowTarget';
import { problemText } from '../../problemText';
import { validDagSpec } from '../__fixtures__/validDagSpec';
import { parseDagSpec } from '../parseDagSpec';
import { taskFindings } from './taskFindings';

const empty = (id: string, ...after: string[]) => ({
  id,
  operator: 'empty',
  after,
});
const bash = (id: string, bash_command: unknown, ...after: string[]) => ({
  id,
  operator: 'bash',
  after,
  with: { bash_command },
});
const branch = (id: string, choices: string[][], ...after: string[]) => ({
  id,
  operator: 'branch',
  after,
  with: {
    value: { $param: 'day' },
    cases: choices.slice(1).map((then, index) => ({ equals: index, then })),
    otherwise: choices[0],
  },
});

function findingsOf(tasks: object[], rest: object = {}, version = '3.0.6') {
  const target = airflowTarget(version);
  const { spec } = parseDagSpec({ ...validDagSpec, ...rest, tasks }, target);
  return taskFindings(spec, target).map(problemText);
}

const some = expect.stringMatching;

describe('taskFindings about branches', () => {
  const fork = [branch('choose', [['a'], ['b']]), empty('a'), empty('b')];

  it('finds a join that is skipped', () => {
    expect(findingsOf([...fork, empty('end', 'a', 'b')])).toEqual([
      some(
        /^tasks\[3\]\.triggerRule: skips the task whenever "choose" goes on with "b", because "a" before it is skipped/,
      ),
    ]);
  });

  it.each([
    'none_failed_min_one_success',
    'none_failed',
    'one_success',
    'all_done',
  ])('finds nothing about a join with %s', triggerRule => {
    expect(
      findingsOf([...fork, { ...empty('end', 'a', 'b'), triggerRule }]),
    ).toEqual([]);
  });

  it('finds the join that skips a step around which a branch goes', () => {
    const tasks = [
      branch('choose', [['end'], ['a']]),
      empty('a'),
      empty('end', 'a'),
    ];
    expect(findingsOf(tasks)).toEqual([
      some(/^tasks\[2\]\.triggerRule: .*goes on with "end", because "a"/),
    ]);
  });

  it('finds nothing where a task needs one way only', () => {
    expect(
      findingsOf([...fork, empty('other'), empty('end', 'a', 'other')]),
    ).toEqual([]);
  });

  it('looks into branches inside of branches, and groups', () => {
    const inner = {
      ...branch('inner', [['g.x'], ['g.y']]),
      group: 'g',
    };
    const tasks = [
      branch('choose', [['g'], ['b']]),
      inner,
      { ...empty('x'), group: 'g' },
      { ...empty('y'), group: 'g' },
      { ...empty('join', 'g.x', 'g.y'), group: 'g' },
      empty('b'),
      empty('end', 'g', 'b'),
    ];
    const rest = { groups: [{ id: 'g' }] };
    expect(findingsOf(tasks, rest)).toEqual([
      some(/^tasks\[6\]\.triggerRule: .*"choose"/),
      some(/^tasks\[4\]\.triggerRule: .*"g\.inner"/),
    ]);
    const rule = { triggerRule: 'none_failed_min_one_success' };
    tasks[4] = { ...tasks[4], ...rule };
    tasks[6] = { ...tasks[6], ...rule };
    expect(findingsOf(tasks, rest)).toEqual([]);
  });

  it('reads the rule of a group', () => {
    const groups = [
      { id: 'g', defaults: { triggerRule: 'none_failed_min_one_success' } },
    ];
    const end = { ...empty('end', 'a', 'b'), group: 'g' };
    expect(findingsOf([...fork, end], { groups })).toEqual([]);
  });

  it('finds a task that no case goes on with', () => {
    expect(findingsOf([...fork, empty('never', 'choose')])).toEqual([
      some(/^tasks\[3\]\.after: names the branch "choose"/),
    ]);
  });

  it('finds a join of the way for failures', () => {
    const tasks = [
      empty('work'),
      { ...empty('alarm', 'work'), triggerRule: 'one_failed' },
      empty('more', 'work'),
      empty('end', 'alarm', 'more'),
    ];
    expect(findingsOf(tasks)).toEqual([
      some(
        /^tasks\[3\]\.triggerRule: skips the task in every run in which nothing fails, because "alarm"/,
      ),
    ]);
  });

  it('finds a rule that a short circuit passes over', () => {
    const stop = (args: object) => ({
      id: 'stop',
      operator: 'short_circuit',
      with: {
        value: { $param: 'day' },
        condition: { equals: 'x' },
        ...args,
      },
    });
    const end = { ...empty('end', 'stop'), triggerRule: 'all_done' };
    expect(findingsOf([stop({}), end])).toEqual([
      some(/^tasks\[1\]\.triggerRule: has no say when "stop" stops/),
    ]);
    expect(
      findingsOf([stop({ ignore_downstream_trigger_rules: false }), end]),
    ).toEqual([]);
  });
});

describe('taskFindings', () => {
  it('finds a result that is pulled too early', () => {
    const pull = { $template: "{{ ti.xcom_pull(task_ids='a') }}" };
    const tasks = [bash('a', 'x'), empty('b', 'a'), bash('c', pull)];
    expect(findingsOf([...tasks, empty('d', 'c')])).toEqual([
      some(/^tasks\[2\]\.with\.bash_command: pulls the result of "a".*"after"/),
    ]);
    expect(findingsOf([tasks[0], tasks[1], bash('c', pull, 'b')])).toEqual([]);
  });

  it('finds results that are not there', () => {
    expect(
      findingsOf([
        empty('a'),
        bash('b', { $result: 'a' }),
        bash('c', { $result: { task: 'b', key: 'rows' } }),
        bash('d', { $result: { task: 'c', path: ['rows', 0] } }),
      ]),
    ).toEqual([
      some(
        /^tasks\[1\]\.with\.bash_command: reads a result of "a", and empty leaves none/,
      ),
      some(/^tasks\[2\]\.with\.bash_command: reads "rows" of "b"/),
    ]);
  });

  it('finds a task without an edge, unless none has one', () => {
    expect(findingsOf([empty('a'), empty('b', 'a'), empty('c')])).toEqual([
      some(/^tasks\[2\]: runs at once, because "c" has no edge/),
    ]);
    expect(findingsOf([empty('a'), empty('b')])).toEqual([]);
  });

  it.each<[string, object, string, number]>([
    ['3.0.6', { type: 'manual' }, 'ds', 1],
    ['3.0.6', { type: 'manual' }, 'run_id', 0],
    ['2.10.3', { type: 'manual' }, 'ds', 0],
    ['3.3.2', { type: 'assets', assets: 'x' }, 'data_interval_start', 1],
    ['3.0.6', { type: 'once' }, 'ds', 0],
  ])('in Airflow %s with %j looks at %s', (version, schedule, name, count) => {
    const found = findingsOf(
      [bash('a', { $template: `{{ ${name} }}` })],
      { schedule, assets: { x: { uri: 's3://b/x' } } },
      version,
    );
    expect(found).toHaveLength(count);
    found.forEach(text => expect(text).toMatch(/does not exist in Airflow 3/));
  });

  it('finds params that arrive as text', () => {
    const params = { n: { type: 'integer', default: 1 } };
    const tasks = [bash('a', { $param: 'n' })];
    expect(findingsOf(tasks, { params })).toEqual([
      some(/^tasks\[0\]\.with\.bash_command: is the param "n" \(integer\)/),
    ]);
    expect(findingsOf(tasks, { params, nativeRendering: true })).toEqual([]);
    const decided = [
      {
        id: 'a',
        operator: 'short_circuit',
        with: { value: { $param: 'n' }, condition: { above: 1 } },
      },
    ];
    expect(findingsOf(decided, { params })).toEqual([]);
  });

  it('finds a queue without workers', () => {
    expect(
      findingsOf([{ ...empty('a'), queue: 'big' }], {
        defaults: { queue: 'default' },
      }),
    ).toEqual([some(/^tasks\[0\]\.queue: has no workers/)]);
  });

  it('finds groups that Airflow cannot draw or name', () => {
    const inGroup = (group: string, id: string, ...after: string[]) => ({
      ...empty(id, ...after),
      group,
    });
    const tasks = [
      inGroup('g', 'a'),
      inGroup('h', 'b', 'g.a'),
      inGroup('g', 'c', 'h.b'),
    ];
    const groups = [{ id: 'g', displayName: 'G' }, { id: 'h' }];
    expect(findingsOf(tasks, { groups }, '3.3.2')).toEqual([
      some(/^groups: wait for each other: g → h → g/),
    ]);
    expect(findingsOf(tasks, { groups }, '3.0.6')).toEqual([]);
    expect(findingsOf(tasks, { groups }, '2.10.3')).toEqual([
      some(/^groups\[0\]\.displayName: is left out/),
    ]);
  });
});

describe('taskFindings about values', () => {
  const python = (op_kwargs: object, map?: object) => ({
    id: 'work',
    operator: 'python',
    with: { module: 'steps', callable: 'work', ...(map ? {} : { op_kwargs }) },
    map,
  });

  it('finds results that Airflow reads as templates', () => {
    const kwargs = python({}, { kwargs: { $result: 'list' } });
    expect(findingsOf([bash('list', 'ls'), kwargs])).toEqual([
      some(/^tasks\[1\]\.map\.kwargs: takes arguments from a result/),
    ]);
    const each = python({}, { each: { op_args: { $result: 'list' } } });
    expect(findingsOf([bash('list', 'ls'), each])).toEqual([]);
  });

  it('finds sets of texts where their order is part of the DAG', () => {
    const days = (items: unknown[]) => [python({ days: { $set: items } })];
    expect(findingsOf(days(['mon', 'tue']))).toEqual([
      some(/^tasks\[0\]\.with\.op_kwargs\.days: is a set of texts/),
    ]);
    expect(findingsOf(days([1, 2]))).toEqual([]);
    expect(findingsOf(days(['mon']))).toEqual([]);
  });
});
