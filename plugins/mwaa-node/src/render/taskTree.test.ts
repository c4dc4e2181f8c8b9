import { DagSpec, taskGraph } from 'backstage-plugin-mwaa-common';
import fc from 'fast-check';
import { neededTasks } from './neededTasks';
import { taskTree, TaskTree } from './taskTree';

type Task = DagSpec['tasks'][number];

const task = (id: string, more: Partial<Task> = {}): Task => ({
  id,
  operator: 'bash',
  ...more,
});
const taking = (...results: string[]) => ({
  with: { env: Object.fromEntries(results.map(id => [id, { $result: id }])) },
});

/** `a (b c) d`, continued groups as `(+ …)`. */
const shown = (tree: TaskTree): string =>
  tree
    .map(entry =>
      entry.kind === 'task'
        ? entry.node.id
        : `(${entry.again ? '+' : ''}${shown(entry.body)})`,
    )
    .join(' ');

function treeOf(tasks: Task[], groups: DagSpec['groups'] = []) {
  const graph = taskGraph({ tasks, groups });
  return taskTree(graph, neededTasks(graph, tasks));
}

describe('taskTree', () => {
  it('puts tasks after those that run before them, else as they are written', () => {
    expect(
      shown(treeOf([task('c', { after: ['a'] }), task('a'), task('b')])),
    ).toBe('a c b');
  });

  it('keeps groups together, where their first task stands', () => {
    const tasks = [
      task('a'),
      task('x', { group: 'g' }),
      task('b', { after: ['g'] }),
      task('y', { group: 'g.h' }),
    ];
    const groups = [{ id: 'g' }, { id: 'h', group: 'g' }, { id: 'empty' }];
    expect(shown(treeOf(tasks, groups))).toBe('a (g.x (g.h.y)) b ()');
  });

  it('continues a group that takes results of what takes its results', () => {
    const tasks = [
      task('x', { group: 'g' }),
      task('y', { group: 'g', ...taking('a') }),
      task('a', taking('g.x')),
      task('z', { after: ['g'] }),
    ];
    expect(shown(treeOf(tasks, [{ id: 'g' }]))).toBe('(g.x) a (+g.y) z');
  });

  it('does not divide a group for the order of runs alone', () => {
    const tasks = [
      task('x', { group: 'g' }),
      task('y', { group: 'g', after: ['a'] }),
      task('a', { after: ['g.x'] }),
    ];
    expect(shown(treeOf(tasks, [{ id: 'g' }]))).toBe('(g.x g.y) a');
  });

  it('refuses tasks that need each other', () => {
    expect(() =>
      treeOf([task('a', taking('b')), task('b', taking('a'))]),
    ).toThrow('Tasks of this DAG wait for each other');
  });

  it('defines every task once, after what it names', () => {
    const groups = [{ id: 'g' }, { id: 'h', group: 'g' }, { id: 'i' }];
    const places = fc.array(
      fc.tuple(
        fc.constantFrom(undefined, 'g', 'g.h', 'i'),
        fc.array(fc.nat(11), { maxLength: 3 }),
      ),
      { minLength: 1, maxLength: 12 },
    );
    fc.assert(
      fc.property(places, drawn => {
        const idOf = (index: number) =>
          [drawn[index][0], `t${index}`].filter(Boolean).join('.');
        const tasks = drawn.map(([group, upstreams], index) =>
          task(`t${index}`, {
            ...(group && { group }),
            ...taking(...upstreams.filter(each => each < index).map(idOf)),
          }),
        );
        const order = shown(treeOf([...tasks].reverse(), groups))
          .split(/[ ()+]+/)
          .filter(Boolean);
        expect([...order].sort()).toEqual(
          tasks.map((_, at) => idOf(at)).sort(),
        );
        drawn.forEach(([, upstreams], index) =>
          upstreams
            .filter(each => each < index)
            .forEach(each =>
              expect(order.indexOf(idOf(each))).toBeLessThan(
                order.indexOf(idOf(index)),
              ),
            ),
        );
      }),
    );
  });
});
