/** A param that a run may be triggered with. */
export interface DagParamDefinition {
  /** JSON Schema of its value. */
  schema: Record<string, unknown>;
  default?: unknown;
  description?: string;
}

/** A DAG as Airflow has serialized it. Times in ISO 8601. */
export interface DagInAirflow {
  dagId: string;
  isPaused: boolean;
  /** Its file is still there, as far as Airflow knows; absent if it does not say. */
  isActive?: boolean;
  /** Absolute path of the file on the side of Airflow. */
  fileLocation?: string;
  /** Hex SHA-256: the deployment that it was parsed from; absent of files that carry none. */
  deploymentDigest?: string;
  /** Markdown. */
  docs?: string;
  /** In plain words; of a timetable that only Airflow knows in those of Airflow, if it has any. */
  schedule?: string;
  /** When the next run may start; absent when nothing is due by time. */
  nextRunAt?: string;
  lastParsedAt?: string;
  tags: string[];
  params: Record<string, DagParamDefinition>;
}
