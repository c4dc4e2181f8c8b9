/** A run that is to be. */
export interface RunRequest {
  /** Its own; asked for again, it is the same run. */
  runId: string;
  /** Those of the DAG that are left out keep their defaults. */
  params?: Record<string, unknown>;
  /** ISO 8601; now, when absent. No two runs of a DAG have the same. */
  logicalDate?: string;
  note?: string;
}
