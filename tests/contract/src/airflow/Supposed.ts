/** What a question to Airflow takes for granted. */
export interface Supposed {
  /** When the DAG is started, in ISO 8601; at its start date unless given. */
  now?: string;
  /** What tasks have returned, by full task id and key. */
  results?: Record<string, Record<string, unknown>>;
}
