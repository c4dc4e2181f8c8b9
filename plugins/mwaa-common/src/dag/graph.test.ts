import fc from 'fast-check';
import { findCycle } from './findCycle';
import { taskEdges } from './taskEdges';
import { taskUpstreams } from './taskUpstreams';
import { topologicalOrder } from './topologicalOrder';

const task = (id: string, ...after: string[]) => ({ id, after });

describe('taskUpstreams', () => {
  it('finds upstreams in `after` and in results at any depth', () => {
    expect(
      taskUpstreams({
        id: 'd',
        after: ['a'],
        with: {
          x: { $result: 'b' },
          y: [{ z: { $result: { task: 'c', key: 'k' } } }],
          literal: { $literal: { $result: 'not one' } },
        },
      }),
    ).toEqual([
      { id: 'a', path: ['after', 0] },
      { id: 'b', path: ['with', 'x'] },
      { id: 'c', path: ['with', 'y', 0, 'z'] },
    ]);
  });
});

describe('taskEdges', () => {
  it('names every edge once, in the order of the specification', () => {
    expect(
      taskEdges([
        task('a'),
        { id: 'b', after: ['a', 'a'], with: { x: { $result: 'a' } } },
        task('c', 'b', 'a'),
      ]),
    ).toEqual([
      { from: 'a', to: 'b' },
      { from: 'b', to: 'c' },
      { from: 'a', to: 'c' },
    ]);
  });
});

describe('findCycle', () => {
  it('names a task that waits for itself', () => {
    expect(findCycle([{ from: 'a', to: 'a' }])).toEqual(['a', 'a']);
  });
  it('names the path alone, not what leads to it', () => {
    const edges = taskEdges([
      task('start'),
      task('a', 'start', 'c'),
      task('b', 'a'),
      task('c', 'b'),
      task('end', 'c'),
    ]);
    expect(findCycle(edges)).toEqual(['a', 'b', 'c', 'a']);
  });
  it('agrees with the topological order on every graph', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const graph = fc.tuple(
      ...ids.map(id => fc.subarray(ids).map(after => ({ id, after }))),
    );
    fc.assert(
      fc.property(graph, tasks => {
        const cycle = findCycle(taskEdges(tasks));
        const order = topologicalOrder(tasks);
        expect(order.length === ids.length).toBe(cycle === undefined);
        const broken = taskEdges(tasks).filter(
          ({ from, to }) =>
            order.includes(to) &&
            !(order.includes(from) && order.indexOf(from) < order.indexOf(to)),
        );
        expect(broken).toEqual([]);
        cycle?.slice(1).forEach((to, index) => {
          expect(tasks.find(({ id }) => id === to)?.after).toContain(
            cycle[index],
          );
        });
      }),
    );
  });
  it('handles a long chain', () => {
    const tasks = Array.from({ length: 2_000 }, (_, i) =>
      i ? task(`t${i}`, `t${i - 1}`) : task('t0'),
    );
    expect(findCycle(taskEdges(tasks))).toBeUndefined();
    expect(topologicalOrder(tasks)).toHaveLength(2_000);
  });
});

describe('topologicalOrder', () => {
  it('keeps the order of the specification where edges allow it', () => {
    expect(
      topologicalOrder([task('z', 'a'), task('m'), task('a'), task('b')]),
    ).toEqual(['m', 'a', 'z', 'b']);
  });
});
