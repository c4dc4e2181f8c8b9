import { RunHistory } from 'backstage-plugin-mwaa-common';
import { joinHistory } from './joinHistory';

/**
 * The newest runs, and behind them what was known before; all of it is
 * forgotten where runs between them may be missing.
 */
export function withNewest(
  known: RunHistory | undefined,
  newest: RunHistory,
): RunHistory {
  const last = newest.runs.at(-1)?.runId;
  const at = known?.runs.findIndex(({ runId }) => runId === last) ?? -1;
  if (!known || at < 0 || at === known.runs.length - 1) return newest;
  const older = {
    runs: known.runs.slice(at + 1),
    instances: known.instances,
  };
  return {
    ...joinHistory(newest, older),
    tasks: newest.tasks,
    hasMore: known.hasMore,
  };
}
