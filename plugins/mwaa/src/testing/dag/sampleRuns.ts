import {
  DagRun,
  RunHistory,
  TaskInstance,
  AirflowTask,
  TaskState,
} from 'backstage-plugin-mwaa-common';
import { sampleTasks } from './sampleTasks';

const DAY = 86_400_000;

const iso = (time: number) => new Date(time).toISOString();

/** Which of so many days ago failed; the newest still runs. */
const failedOn = (day: number) => day === 1 || day % 9 === 4;

function stateOf(day: number, task: number, failing: number): TaskState {
  if (day === 0)
    return (['success', 'success', 'running'] as const)[task] ?? 'none';
  if (!failedOn(day) || task < failing) return 'success';
  return task === failing ? 'failed' : 'upstream_failed';
}

function runOf(day: number, start: number, seconds: number): DagRun {
  const isRunning = day === 0;
  const failed: DagRun['state'] = failedOn(day) ? 'failed' : 'success';
  return {
    runId: `scheduled__${iso(start)}`,
    state: isRunning ? 'running' : failed,
    type: day % 7 === 3 ? 'manual' : 'scheduled',
    logicalDate: iso(start - DAY),
    runAfter: iso(start),
    startedAt: iso(start + 4000),
    ...(!isRunning && {
      endedAt: iso(start + seconds * 1000),
      duration: seconds,
    }),
    ...(day % 7 === 3 && {
      params: { day: '2026-11-20', full: true },
      note: 'Loaded again after the outage of the shop.',
    }),
  };
}

function instancesOf(
  run: DagRun,
  day: number,
  tasks: readonly AirflowTask[],
): TaskInstance[] {
  const start = Date.parse(run.startedAt!);
  const each = (run.duration ?? 300) / tasks.length;
  const failing = Math.min(4, tasks.length - 1);
  return tasks.flatMap(({ taskId, isMapped }, index) => {
    const state = stateOf(day, index, failing);
    const isDone = state === 'success' || state === 'failed';
    const hasBegun = isDone || state === 'running';
    const tries = state === 'failed' ? 2 : 1;
    const instance: TaskInstance = {
      runId: run.runId,
      taskId,
      state,
      tryNumber: hasBegun ? tries : 0,
      maxTries: 2,
      ...(hasBegun && { startedAt: iso(start + index * each * 1000) }),
      ...(isDone && {
        endedAt: iso(start + (index + 1) * each * 1000),
        duration: each,
      }),
    };
    if (!isMapped) return [instance];
    return [0, 1, 2].map(mapIndex => ({
      ...instance,
      mapIndex,
      state: state === 'failed' && mapIndex !== 1 ? 'success' : state,
    }));
  });
}

/** One run a day until `now`, the newest first, and all tasks in them. */
export function sampleRuns(
  now: Date,
  count = 60,
  tasks: readonly AirflowTask[] = sampleTasks,
): RunHistory {
  const newest = Math.floor(now.getTime() / 60_000) * 60_000 - 7 * 60_000;
  const runs: DagRun[] = [];
  const instances: TaskInstance[] = [];
  for (let day = 0; day < count; day++) {
    const seconds = 420 + 180 * Math.sin(day * 1.7) + (day % 5) * 40;
    const run = runOf(day, newest - day * DAY, Math.round(seconds));
    runs.push(run);
    instances.push(...instancesOf(run, day, tasks));
  }
  return { runs, instances, tasks: [...tasks], hasMore: false };
}
