import { DagRun, TaskInstance, TaskState } from 'backstage-plugin-mwaa-common';
import { firstOf } from './firstOf';
import { ShortRun, shortRun } from './shortRun';

const TASK_LIMIT = 30;
const NOTABLE: readonly TaskState[] = [
  'failed',
  'up_for_retry',
  'upstream_failed',
  'running',
  'restarting',
  'deferred',
  'up_for_reschedule',
];

export interface RunSummary extends ShortRun {
  /** How many tasks are in which state. */
  states: Partial<Record<TaskState, number>>;
  /** Those that need a look first. */
  tasks: Pick<
    TaskInstance,
    'taskId' | 'mapIndex' | 'state' | 'tryNumber' | 'duration'
  >[];
  omittedTasks: number;
}

const rank = ({ state }: TaskInstance) => {
  const index = NOTABLE.indexOf(state);
  return index < 0 ? NOTABLE.length : index;
};

/** A run with its tasks, as short as an agent needs it. */
export function runSummary(
  run: DagRun,
  all: readonly TaskInstance[],
): RunSummary {
  const instances = all.filter(({ runId }) => runId === run.runId);
  const states: RunSummary['states'] = {};
  for (const { state } of instances) states[state] = (states[state] ?? 0) + 1;
  const { items, omitted } = firstOf(
    [...instances].sort((a, b) => rank(a) - rank(b)),
    TASK_LIMIT,
  );
  return {
    ...shortRun(run),
    states,
    tasks: items.map(({ taskId, mapIndex, state, tryNumber, duration }) => ({
      taskId,
      ...(mapIndex !== undefined && { mapIndex }),
      state,
      tryNumber,
      ...(duration !== undefined && { duration }),
    })),
    omittedTasks: omitted,
  };
}
