/** How a run went; copies of a task are `load[0]`, `load[1]`, and so on. */
export interface DagRun {
  state: string;
  tasks: { [task: string]: string | null };
  /** What the tasks have pushed, by key. */
  results: { [task: string]: { [key: string]: unknown } };
  /** Lines that the DAG's own functions wrote to `notes.txt` beside it, in the order of the alphabet. */
  notes: string[];
}
