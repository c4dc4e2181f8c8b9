import {
  airflowTarget,
  DagSpec,
  knownAirflowVersions,
  parseDagSpec,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { pythonStatements } from './__testUtils__/pythonStatements';
import { lineOfPath } from './lineOfPath';
import { renderDag } from './renderDag';
import { taskLines } from './taskLines';

const echo = (text: string) => ({ bash_command: text });
const misleading =
  'x"""\n    load = EmptyOperator(task_id="load")\n)\nwith DAG(\n) as dag:\n    load = (\n\'\'\'\\"';

const input = {
  version: 1,
  dagId: 'orders',
  owner: 'team-orders',
  timezone: 'UTC',
  startDate: '2026-01-01',
  schedule: { type: 'manual' },
  catchup: false,
  paused: true,
  docs: misleading,
  description: 'with DAG( # ( [ {',
  groups: [
    { id: 'extract', tooltip: 'a longer tooltip '.repeat(8).trim() },
    { id: 'raw', group: 'extract' },
  ],
  tasks: [
    { id: 'load', operator: 'bash', with: echo(misleading) },
    {
      id: 'load',
      group: 'extract',
      operator: 'bash',
      with: echo("it's # not a comment ("),
      after: ['load'],
    },
    {
      id: 'Load-Orders.v2',
      group: 'extract.raw',
      operator: 'bash',
      with: echo('true'),
      docs: misleading,
    },
    { id: 'dag', operator: 'empty', after: ['extract'] },
    {
      id: 'copies',
      operator: 'bash',
      map: { each: { bash_command: ['echo a', 'echo b', misleading] } },
    },
    { id: 'begin', operator: 'empty' },
    {
      id: 'end',
      operator: 'bash',
      with: echo('a command that is so long that it needs more than a line'),
      teardown: { of: ['begin'], failsRun: true },
    },
  ],
};

async function rendered(version: string) {
  const target = airflowTarget(version);
  const { spec } = parseDagSpec(input, target);
  const { files, lines } = await renderDag(spec, target);
  return { spec, python: files[0].content, lines, graph: taskGraph(spec) };
}

describe('the lines of a DAG file', () => {
  const variables = {
    load: 'load',
    'extract.load': 'extract_load',
    'extract.raw.Load-Orders.v2': 'load_orders_v2',
    dag: 'dag_task',
    copies: 'copies',
    begin: 'begin',
    end: 'end',
    extract: 'extract',
    'extract.raw': 'raw',
  };

  it.each(knownAirflowVersions.map(({ airflow }) => airflow))(
    'are those that Python sees, for %s',
    async version => {
      const { python, lines } = await rendered(version);
      const [truth] = pythonStatements([python]);
      expect(lines.dag).toBe(truth.dag);
      expect(Object.fromEntries(lines.nodes)).toEqual(
        Object.fromEntries(
          Object.entries(variables).map(([id, name]) => [id, truth[name]]),
        ),
      );
    },
  );

  it('are those of tasks, by task_id', async () => {
    const { lines, graph, python } = await rendered('3.0.6');
    const found = taskLines(lines, graph);
    expect(Object.keys(found)).toEqual(graph.tasks.map(({ id }) => id));
    expect(python.split('\n')[found['extract.load'] - 1]).toMatch(
      /^ {8}extract_load = BashOperator\(/,
    );
  });

  it('tell where a problem is', async () => {
    const { lines, graph, spec } = await rendered('3.0.6');
    const at = (...path: (string | number)[]) => lineOfPath(path, lines, graph);
    const { nodes, dag } = lines;
    expect(at('tasks', 2, 'with', 'bash_command')).toBe(
      nodes.get('extract.raw.Load-Orders.v2'),
    );
    expect(at('groups', 1)).toBe(nodes.get('extract.raw'));
    expect(at('tasks', (spec as DagSpec).tasks.length)).toBe(dag);
    expect(at('schedule')).toBe(dag);
    expect(at()).toBe(dag);
  });
});
