import { shapeOfTasks } from './shapeOfTasks';

describe('shapeOfTasks', () => {
  it('draws the groups that are in the ids, and arrows between tasks that are there', () => {
    const shape = shapeOfTasks([
      { taskId: 'start', isMapped: false, downstream: ['a.b.load', 'gone'] },
      { taskId: 'a.b.load', isMapped: true, downstream: [] },
    ]);
    expect(shape.nodes.map(({ key, parent }) => [key, parent])).toEqual([
      ['group:a', undefined],
      ['group:a.b', 'group:a'],
      ['start', undefined],
      ['a.b.load', 'group:a.b'],
    ]);
    expect(shape.edges.map(({ from, to }) => [from, to])).toEqual([
      ['start', 'a.b.load'],
    ]);
  });
});
