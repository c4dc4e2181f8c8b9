import { taskReferences } from './taskReferences';

describe('taskReferences', () => {
  it('finds what a task names, at any depth', () => {
    expect(
      taskReferences({
        id: 'd',
        operator: 'branch',
        after: ['a', { id: 'b', label: 'then' }],
        with: {
          value: { $result: 'c' },
          deep: [{ z: { $result: { task: 'c', key: 'k' } } }],
          literal: { $literal: { $result: 'not one' } },
          cases: [{ equals: 1, then: ['e'] }],
          otherwise: ['f'],
        },
        map: { each: { x: { $result: 'g' } } },
        teardown: { of: ['h'] },
      }),
    ).toEqual([
      { by: 'after', id: 'a', path: ['after', 0] },
      { by: 'after', id: 'b', label: 'then', path: ['after', 1] },
      { by: 'result', id: 'c', path: ['with', 'value'] },
      { by: 'result', id: 'c', path: ['with', 'deep', 0, 'z'] },
      { by: 'follower', id: 'e', path: ['with', 'cases', 0, 'then', 0] },
      { by: 'follower', id: 'f', path: ['with', 'otherwise', 0] },
      { by: 'result', id: 'g', path: ['map', 'each', 'x'] },
      { by: 'setup', id: 'h', path: ['teardown', 'of', 0] },
    ]);
  });
});
