import { DagRun, TaskInstance } from 'backstage-plugin-mwaa-common';
import { runSummary } from './runSummary';

const run: DagRun = { runId: 'r1', state: 'failed', type: 'manual' };
const instance = (
  taskId: string,
  state: TaskInstance['state'],
  runId = 'r1',
): TaskInstance => ({ runId, taskId, state, tryNumber: 1 });

describe('runSummary', () => {
  it('tells what failed before what succeeded, and nothing of other runs', () => {
    const summary = runSummary(run, [
      instance('a', 'success'),
      instance('b', 'upstream_failed'),
      instance('c', 'failed'),
      instance('d', 'failed', 'r2'),
      instance('e', 'success'),
    ]);
    expect(summary.tasks.map(({ taskId }) => taskId)).toEqual([
      'c',
      'b',
      'a',
      'e',
    ]);
    expect(summary).toMatchObject({
      runId: 'r1',
      states: { success: 2, failed: 1, upstream_failed: 1 },
      omittedTasks: 0,
    });
  });

  it('counts the tasks that it leaves out', () => {
    const many = Array.from({ length: 40 }, (_, index) =>
      instance(`t${index}`, 'success'),
    );
    expect(runSummary(run, [...many, instance('x', 'failed')])).toMatchObject({
      tasks: { length: 30, 0: { taskId: 'x' } },
      omittedTasks: 11,
      states: { success: 40, failed: 1 },
    });
  });
});
