import { TaskInstance, TaskState } from 'backstage-plugin-mwaa-common';
import { z } from 'zod/v3';
import { isoTime } from './isoTime';

/** What each state is to us, by Airflow's name for it. */
const STATES: Record<string, TaskState> = {
  none: 'none',
  scheduled: 'scheduled',
  queued: 'queued',
  running: 'running',
  deferred: 'deferred',
  up_for_retry: 'up_for_retry',
  up_for_reschedule: 'up_for_reschedule',
  restarting: 'restarting',
  success: 'success',
  failed: 'failed',
  skipped: 'skipped',
  upstream_failed: 'upstream_failed',
  removed: 'removed',
  /** 2.x: about to be ended from outside. */
  shutdown: 'running',
  /** 3.3: waits for somebody. */
  awaiting_input: 'deferred',
};

const state = z
  .enum(Object.keys(STATES) as [string])
  .nullable()
  .transform(name => STATES[name ?? 'none']);

/** A task of a run in either REST API. */
export const taskInstance = z
  .object({
    dag_run_id: z.string(),
    task_id: z.string(),
    map_index: z.number(),
    state,
    try_number: z.number(),
    max_tries: z.number().nullish(),
    start_date: isoTime,
    end_date: isoTime,
    duration: z.number().nullish(),
  })
  .transform((instance): TaskInstance => ({
    runId: instance.dag_run_id,
    taskId: instance.task_id,
    mapIndex: instance.map_index < 0 ? undefined : instance.map_index,
    state: instance.state,
    tryNumber: instance.try_number,
    maxTries: instance.max_tries ?? undefined,
    startedAt: instance.start_date,
    endedAt: instance.end_date,
    duration: instance.duration ?? undefined,
  }));
