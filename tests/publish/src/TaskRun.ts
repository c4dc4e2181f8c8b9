/** A task that has come to its end. */
export interface TaskRun {
  status: string;
  output: Record<string, unknown>;
  /** Why it failed, as the page shows it. */
  error: string;
  /** Status of each step that was reached, by its id. */
  steps: Record<string, string>;
  /** All that the steps logged. */
  log: string;
}
