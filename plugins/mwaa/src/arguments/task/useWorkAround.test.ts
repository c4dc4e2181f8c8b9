import { renderHook } from '@testing-library/react';
import { DagTask, DagWork } from 'backstage-plugin-mwaa-common';
import { useWorkAround } from './useWorkAround';

const load: DagTask = {
  id: 'load',
  operator: 'bash',
  with: { bash_command: 'load' },
};
const work: DagWork = { tasks: [load, { id: 'check', operator: 'empty' }] };

/** The work around the first task, before and after another work is given. */
function aroundAfter(next: DagWork) {
  const { result, rerender } = renderHook(
    ({ given }) => useWorkAround(given, 0),
    { initialProps: { given: work } },
  );
  rerender({ given: next });
  return result.current;
}

const withFirst = (task: DagTask): DagWork => ({
  tasks: [task, work.tasks[1]],
});

describe('useWorkAround', () => {
  it('stays the same while an argument is typed', () => {
    const typed = { ...load, with: { bash_command: 'load!' } };
    expect(aroundAfter(withFirst(typed))).toBe(work);
  });

  it.each([
    ['a field', withFirst({ ...load, retries: 1 })],
    [
      'the result that an argument uses',
      withFirst({ ...load, with: { bash_command: { $result: 'check' } } }),
    ],
    ['another task', { tasks: [load, { id: 'test', operator: 'empty' }] }],
    ['the number of tasks', { tasks: [load] }],
    ['the DAG', { ...work, defaults: { retries: 1 } }],
  ])('is new with %s', (_, next) => {
    expect(aroundAfter(next)).toBe(next);
  });
});
