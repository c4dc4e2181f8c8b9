import { RunHistory } from 'backstage-plugin-mwaa-common';
import { withNewest } from './withNewest';
import { withOlder } from './withOlder';

/** Runs with these numbers, each with one task. */
const history = (
  numbers: number[],
  hasMore = true,
  state: 'running' | 'success' = 'success',
): RunHistory => ({
  runs: numbers.map(number => ({
    runId: `run ${number}`,
    state,
    type: 'scheduled',
  })),
  instances: numbers.map(number => ({
    runId: `run ${number}`,
    taskId: 'load',
    state,
    tryNumber: 1,
  })),
  tasks: [],
  hasMore,
});

const numbersOf = ({ runs }: RunHistory) =>
  runs.map(({ runId }) => Number(runId.slice(4)));

describe('the history that somebody looks at', () => {
  it('keeps a run that new ones pushed out of the newest', () => {
    const known = history([3, 2, 1], true, 'running');
    const now = withNewest(known, history([4, 3, 2]));
    expect(numbersOf(now)).toEqual([4, 3, 2, 1]);
    expect(now.instances).toHaveLength(4);
    // Run 3 is told anew; of run 1 the last word stays.
    expect(now.runs.map(({ state }) => state)).toEqual([
      'success',
      'success',
      'success',
      'running',
    ]);
    expect(now.hasMore).toBe(true);
  });

  it('forgets old runs when others may be missing before them', () => {
    expect(
      numbersOf(withNewest(history([3, 2, 1]), history([9, 8, 7]))),
    ).toEqual([9, 8, 7]);
  });

  it('forgets runs that were deleted', () => {
    expect(
      numbersOf(withNewest(history([4, 3, 2]), history([4, 2, 1], false))),
    ).toEqual([4, 2, 1]);
    expect(numbersOf(withNewest(history([1]), history([], false)))).toEqual([]);
  });

  it('takes older runs behind what it has, each once', () => {
    const all = withOlder(history([4, 3]), history([3, 2], false));
    expect(numbersOf(all)).toEqual([4, 3, 2]);
    expect(all.instances).toHaveLength(3);
    expect(all.hasMore).toBe(false);
  });
});
