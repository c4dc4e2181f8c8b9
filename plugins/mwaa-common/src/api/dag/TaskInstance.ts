/** As Airflow calls them; `none` before the scheduler has looked at it. */
export type TaskState =
  | 'none'
  | 'scheduled'
  | 'queued'
  | 'running'
  | 'deferred'
  | 'up_for_retry'
  | 'up_for_reschedule'
  | 'restarting'
  | 'success'
  | 'failed'
  | 'skipped'
  | 'upstream_failed'
  | 'removed';

/** A task in one run. Times in ISO 8601. */
export interface TaskInstance {
  runId: string;
  taskId: string;
  /** Of a copy of a mapped task. */
  mapIndex?: number;
  state: TaskState;
  /** Of the attempt that runs or ran last; 0 before the first. */
  tryNumber: number;
  maxTries?: number;
  startedAt?: string;
  endedAt?: string;
  /** Seconds. */
  duration?: number;
}
