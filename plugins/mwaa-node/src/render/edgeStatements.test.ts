import {
  airflowTarget,
  DagSpec,
  taskGraph,
} from 'backstage-plugin-mwaa-common';
import { edgeStatements } from './edgeStatements';
import { explicitEdges } from './explicitEdges';
import { variableNames } from './variableNames';

type Tasks = DagSpec['tasks'];

function statements(tasks: Tasks, groups: DagSpec['groups'] = []) {
  const graph = taskGraph({ tasks, groups });
  const variables = variableNames([...graph.tasks, ...graph.groups], []);
  return edgeStatements(
    graph,
    explicitEdges(graph, tasks),
    variables,
    airflowTarget('3.0.6'),
  ).map(({ source }) => source);
}
const empty = (id: string, more: Partial<Tasks[number]> = {}) => ({
  id,
  operator: 'empty',
  ...more,
});

describe('edgeStatements', () => {
  it('says what is inside of a group before what leads to it', () => {
    expect(
      statements(
        [
          empty('start'),
          empty('b', { group: 'g', after: ['g.a'] }),
          empty('a', { group: 'g' }),
          empty('end', { after: ['g'] }),
        ],
        [{ id: 'g', after: ['start'] }],
      ),
    ).toEqual(['a >> b', 'start >> g >> end']);
  });

  it('cuts no chain for a group that no edge leads to', () => {
    expect(
      statements(
        [
          empty('start'),
          empty('a', { group: 'g', after: ['start'] }),
          empty('b', { group: 'g', after: ['g.a'] }),
          empty('end', { after: ['g.b'] }),
        ],
        [{ id: 'g' }],
      ),
    ).toEqual(['start >> a >> b >> end']);
  });

  it('leaves out what a passed result makes, unless it has a label', () => {
    const taking = { env: { A: { $result: 'a' }, B: { $result: 'b' } } };
    expect(
      statements([
        empty('a'),
        empty('b'),
        {
          id: 'c',
          operator: 'bash',
          after: ['a', { id: 'b', label: 'rows' }],
          with: { bash_command: './x', ...taking },
        },
        {
          id: 'd',
          operator: 'bash',
          with: {
            bash_command: './x',
            env: { PART: { $result: { task: 'c', path: [0] } } },
          },
        },
      ]),
    ).toEqual(['b >> Label("rows") >> c >> d']);
  });

  it('labels an edge between groups where Airflow would label the groups', () => {
    expect(
      statements(
        [
          empty('a', { group: 'g' }),
          empty('b', { group: 'g', after: [{ id: 'g.a', label: 'in' }] }),
          empty('c', { after: [{ id: 'g.b', label: 'out' }] }),
        ],
        [{ id: 'g' }],
      ),
    ).toEqual([
      'a >> Label("in") >> b',
      'b.set_downstream(c, edge_modifier=Label("out"))',
    ]);
  });

  it('leaves the edge of a teardown to Airflow', () => {
    expect(
      statements([
        empty('up'),
        empty('work', { after: ['up'] }),
        empty('down', { after: ['work'], teardown: { of: ['up'] } }),
      ]),
    ).toEqual(['up >> work >> down']);
  });
});
