/** Which runs of a DAG. */
export interface RunQuery {
  /** At most 100. */
  limit: number;
  /** How many of the newest to leave out. */
  offset?: number;
}
