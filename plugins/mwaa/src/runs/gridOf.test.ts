import { gridOf } from './gridOf';

const task = (taskId: string) => ({ taskId, isMapped: false, downstream: [] });
const run = (runId: string) => ({
  runId,
  state: 'success' as const,
  type: 'scheduled' as const,
});

describe('gridOf', () => {
  it('puts the oldest run first, and tasks that are gone last', () => {
    const { runs, rows } = gridOf({
      runs: [run('new'), run('old')],
      tasks: [task('a'), task('b')],
      instances: [
        { runId: 'old', taskId: 'gone', state: 'success', tryNumber: 1 },
        { runId: 'new', taskId: 'b', state: 'skipped', tryNumber: 0 },
      ],
      hasMore: false,
    });
    expect(runs.map(({ runId }) => runId)).toEqual(['old', 'new']);
    expect(rows.map(({ taskId }) => taskId)).toEqual(['a', 'b', 'gone']);
    expect(rows[1].cells.get('new')?.state).toBe('skipped');
    expect(rows[2].task).toBeUndefined();
  });

  it('shows of several copies the one that needs most attention', () => {
    const { rows } = gridOf({
      runs: [run('new')],
      tasks: [task('a')],
      instances: (['success', 'failed', 'running'] as const).map(
        (state, index) => ({
          runId: 'new',
          taskId: 'a',
          mapIndex: 2 - index,
          state,
          tryNumber: 1,
        }),
      ),
      hasMore: false,
    });
    const cell = rows[0].cells.get('new');
    expect(cell?.state).toBe('failed');
    expect(cell?.instances.map(({ mapIndex }) => mapIndex)).toEqual([0, 1, 2]);
  });
});
