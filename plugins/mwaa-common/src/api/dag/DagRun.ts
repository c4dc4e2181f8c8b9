export type DagRunState = 'queued' | 'running' | 'success' | 'failed';

/** A run of a DAG, as either major version of Airflow tells it. Times in ISO 8601. */
export interface DagRun {
  runId: string;
  state: DagRunState;
  /** `asset` also for runs by datasets (2.x). */
  type: 'scheduled' | 'manual' | 'backfill' | 'asset';
  /** Absent for runs of 3.x that were started without one. */
  logicalDate?: string;
  /** When it could start at the earliest. */
  runAfter?: string;
  startedAt?: string;
  endedAt?: string;
  /** Seconds from start to end; of a run that goes on: absent. */
  duration?: number;
  /** What it was triggered with. */
  params?: Record<string, unknown>;
  note?: string;
}
