import fc from 'fast-check';
import { findCycle } from './findCycle';
import { taskGraph } from './taskGraph';
import { taskOrder } from './taskOrder';

const task = (id: string, ...after: string[]) => ({ id, after });

describe('findCycle', () => {
  it('names a task that waits for itself', () => {
    expect(findCycle([{ from: 'a', to: 'a' }])).toEqual(['a', 'a']);
  });
  it('names the path alone, not what leads to it', () => {
    const { edges } = taskGraph({
      tasks: [
        task('start'),
        task('a', 'start', 'c'),
        task('b', 'a'),
        task('c', 'b'),
        task('end', 'c'),
      ],
    });
    expect(findCycle(edges)).toEqual(['a', 'b', 'c', 'a']);
  });
  it('agrees with the order of the tasks on every graph', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const tasksOf = fc.tuple(
      ...ids.map(id => fc.subarray(ids).map(after => ({ id, after }))),
    );
    fc.assert(
      fc.property(tasksOf, tasks => {
        const graph = taskGraph({ tasks });
        const cycle = findCycle(graph.edges);
        const order = taskOrder(graph);
        expect(order.length === ids.length).toBe(cycle === undefined);
        const broken = graph.edges.filter(
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
    const graph = taskGraph({
      tasks: Array.from({ length: 2_000 }, (_, i) =>
        i ? task(`t${i}`, `t${i - 1}`) : task('t0'),
      ),
    });
    expect(findCycle(graph.edges)).toBeUndefined();
    expect(taskOrder(graph)).toHaveLength(2_000);
  });
});

describe('taskOrder', () => {
  it('keeps the order of the specification where edges allow it', () => {
    const graph = taskGraph({
      tasks: [task('z', 'a'), task('m'), task('a'), task('b')],
    });
    expect(taskOrder(graph)).toEqual(['m', 'a', 'z', 'b']);
  });
});
