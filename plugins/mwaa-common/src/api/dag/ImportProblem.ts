/** A file that Airflow could not import. */
export interface ImportProblem {
  /** Relative to the dags folder. */
  file: string;
  /** Airflow's own text: a traceback. */
  text: string;
  /** Its last line, e.g. `ModuleNotFoundError: No module named 'x'`. */
  summary: string;
  /** In `file`, from 1, as the traceback tells it. */
  line?: number;
  /** The text of that line in the deployed file. */
  source?: string;
  /** Of the specification: whose code the line is. */
  taskId?: string;
  /** Where in another file of the DAG's folder it was raised. */
  raisedAt?: { file: string; line: number };
  /** ISO 8601: when Airflow last tried. */
  at?: string;
}
