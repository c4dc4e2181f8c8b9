/** What an Airflow once told of a schedule: its runs, or why it has none. */
export interface RecordedRuns {
  error?: string;
  runs?: { run_after: string; logical: string }[];
}
