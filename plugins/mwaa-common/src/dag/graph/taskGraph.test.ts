import { GraphSpec, GraphTask } from '../GraphTask';
import { ancestors } from './ancestors';
import { taskGraph } from './taskGraph';
import { taskOrder } from './taskOrder';

const task = (id: string, ...after: string[]): GraphTask => ({ id, after });
const inside = (group: string, id: string, ...after: string[]): GraphTask => ({
  id,
  group,
  after,
});
const edgesOf = (spec: GraphSpec) =>
  taskGraph(spec).edges.map(({ from, to }) => `${from} > ${to}`);

describe('taskGraph', () => {
  const nested: GraphSpec = {
    groups: [
      { id: 'weather' },
      { id: 'extract', group: 'weather' },
      { id: 'bare', group: 'weather', prefix: false },
      { id: 'inner', group: 'weather.bare' },
    ],
    tasks: [
      task('start'),
      inside('weather.extract', 'load'),
      inside('weather.bare', 'plain'),
      inside('weather.bare', 'odd', 'plain'),
      inside('inner', 'deep'),
      inside('weather', 'load'),
    ],
  };

  it('names tasks and groups as Airflow does', () => {
    const { tasks, groups } = taskGraph(nested);
    expect(groups.map(({ id }) => id)).toEqual([
      'weather',
      'weather.extract',
      'weather.bare',
      'inner',
    ]);
    expect(tasks.map(({ id }) => id)).toEqual([
      'start',
      'weather.extract.load',
      'plain',
      'odd',
      'inner.deep',
      'weather.load',
    ]);
    expect(tasks[4].groups).toEqual(['weather', 'weather.bare', 'inner']);
  });

  it('does not need outer groups first', () => {
    const backwards = { ...nested, groups: [...nested.groups!].reverse() };
    expect(taskGraph(backwards).tasks).toEqual(taskGraph(nested).tasks);
  });

  it('knows the ends of a group', () => {
    expect(taskGraph(nested).nodes.get('weather')).toMatchObject({
      tasks: [
        'weather.extract.load',
        'plain',
        'odd',
        'inner.deep',
        'weather.load',
      ],
      roots: ['weather.extract.load', 'plain', 'inner.deep', 'weather.load'],
      leaves: ['weather.extract.load', 'odd', 'inner.deep', 'weather.load'],
    });
  });

  it('leads edges of groups to their ends, the innermost first', () => {
    expect(
      edgesOf({
        groups: [
          { id: 'a', after: ['start'] },
          { id: 'x', group: 'a' },
          { id: 'y', group: 'a', after: ['a.x'] },
          { id: 'b', after: ['a'] },
        ],
        tasks: [
          task('start'),
          inside('a.y', 'last'),
          inside('a.x', 'one'),
          inside('a.x', 'two', 'a.x.one'),
          inside('b', 'p'),
          inside('b', 'q'),
          task('end', 'b'),
        ],
      }),
    ).toEqual([
      'a.x.two > a.y.last',
      'start > a.x.one',
      'a.x.one > a.x.two',
      'a.y.last > b.p',
      'a.y.last > b.q',
      'b.p > end',
      'b.q > end',
    ]);
  });

  it('adds the edges that results, followers and setups make', () => {
    const graph = taskGraph({
      groups: [{ id: 'g' }],
      tasks: [
        { id: 'choose', operator: 'branch', with: {} },
        {
          ...task('use', 'make'),
          with: { x: { $result: 'make' }, y: [{ $result: 'choose' }] },
        },
        task('make'),
        inside('g', 'work', 'make'),
        {
          id: 'map',
          map: {
            each: { a: { $result: 'make' } },
            kwargs: { $result: 'g.work' },
          },
        },
        { id: 'drop', after: ['g.work'], teardown: { of: ['make'] } },
      ],
    });
    expect(graph.implied).toEqual([
      { by: 'result', from: 'make', to: 'use' },
      { by: 'result', from: 'choose', to: 'use' },
      { by: 'result', from: 'make', to: 'map' },
      { by: 'result', from: 'g.work', to: 'map' },
      { by: 'setup', from: 'make', to: 'drop' },
    ]);
    expect([...graph.setups]).toEqual(['make']);
    expect(taskOrder(graph)).toEqual([
      'choose',
      'make',
      'use',
      'g.work',
      'map',
      'drop',
    ]);
  });

  it('lets a teardown at the end of a group stand aside', () => {
    expect(
      edgesOf({
        groups: [{ id: 'g' }],
        tasks: [
          inside('g', 'make'),
          inside('g', 'work', 'g.make'),
          { ...inside('g', 'drop', 'g.work'), teardown: { of: ['g.make'] } },
          task('next', 'g'),
        ],
      }),
    ).toEqual([
      'g.make > g.work',
      'g.work > g.drop',
      'g.make > g.drop',
      'g.work > next',
    ]);
  });

  it('keeps labels, and each edge once', () => {
    const labelled: GraphSpec = {
      groups: [{ id: 'g', after: [{ id: 'a', label: 'yes' }] }],
      tasks: [task('a'), inside('g', 'b', 'a')],
    };
    expect(taskGraph(labelled).edges).toEqual([
      { from: 'a', to: 'g.b', label: 'yes' },
    ]);
  });

  it('leaves out what leads nowhere', () => {
    expect(
      edgesOf({
        groups: [
          { id: 'g', after: ['g.b', 'gone'] },
          { id: 'g', group: 'g' },
        ],
        tasks: [inside('g', 'b', 'g'), inside('lost', 'c', 'g.b')],
      }),
    ).toEqual(['g.b > lost.c']);
  });
});

describe('ancestors', () => {
  it('finds everything before, through a cycle as well', () => {
    const before = ancestors([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'c', to: 'b' },
    ]);
    expect([...before('c')].sort()).toEqual(['a', 'b', 'c']);
    expect([...before('a')]).toEqual([]);
  });
});
