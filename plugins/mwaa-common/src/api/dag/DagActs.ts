/** Body of `POST …/trigger`. */
export interface TriggerRequest {
  params?: Record<string, unknown>;
  /** ISO 8601; now, when absent. */
  logicalDate?: string;
  note?: string;
  /**
   * Chosen by whoever asks, e.g. a UUID: sent again, it starts no second run.
   * Letters, digits and `_ . ~ : + -`, at most 100.
   */
  requestId?: string;
}

/** Answer of `POST …/pause` and `POST …/unpause`. */
export interface PausedAnswer {
  isPaused: boolean;
  /** ISO 8601: what was read before is older than this. */
  at: string;
}

/** Body of `POST …/clear`: runs a task of a run again, and what waits for it. */
export interface ClearRequest {
  runId: string;
  taskIds: string[];
  /** Only those that failed. */
  onlyFailed: boolean;
  /** Also the tasks that wait for them. */
  downstream: boolean;
}

/** Answer of `POST …/clear`. */
export interface ClearAnswer {
  cleared: { taskId: string; mapIndex?: number }[];
}

/** Body of `POST …/rollback`. */
export interface RollbackRequest {
  /** The one before what is deployed, when absent. */
  deploymentId?: string;
  reason: string;
}

/** Answer of `POST …/rollback`. */
export interface RollbackAnswer {
  outcome: 'restored' | 'unchanged';
  deploymentId: string;
  restoredDeploymentId: string;
  /** What may surprise about it, as a sentence. */
  warning?: string;
}
