/** A task as Airflow holds it after parsing; durations in seconds. */
export interface AirflowTask {
  id: string;
  class: string;
  module: string;
  downstream: string[];
  triggerRule: string;
  retries: number;
  retryDelay: number;
  retryExponentialBackoff: boolean;
  executionTimeout: number | null;
  pool: string;
  priorityWeight: number;
  dependsOnPast: boolean;
  owner: string;
  docs: string | null;
  /** Template fields by name, as Airflow fills them in for a run. */
  rendered: Record<string, unknown>;
}

export interface AirflowDag {
  dagId: string;
  description: string | null;
  docs: string | null;
  owner: string;
  tags: string[];
  catchup: boolean;
  paused: boolean | null;
  maxActiveRuns: number;
  maxActiveTasks: number;
  runTimeout: number | null;
  timezone: string;
  startDate: string;
  endDate: string | null;
  timetable: string;
  cron: string | null;
  /** The first three from the start date on. */
  runs: { runAfter: string; logicalDate: string }[];
  params: Record<string, { schema: object; description: string | null }>;
  paramValues: Record<string, unknown>;
  tasks: AirflowTask[];
}

/** What Airflow makes of a DAG file. */
export interface ParsedFile {
  importErrors: string[];
  /** Python warnings that name the file. */
  warnings: string[];
  /** Whether parsing it again gives the same serialized DAG. */
  stable: boolean;
  dags: AirflowDag[];
}

/** What Airflow says of an operator's class. */
export interface DescribedOperator {
  arguments: Record<string, { required: boolean; default: unknown }>;
  templateFields: string[];
  templateExt: string[];
}
