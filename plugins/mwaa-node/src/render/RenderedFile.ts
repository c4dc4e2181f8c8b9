/**
 * One file of a DAG as it will lie in the dags folder.
 *
 * `path` is relative to the DAG's own folder (`{DagS3Path}/{dag_id}/`), with
 * forward slashes, and never leaves it. `managed` files are regenerated on
 * every render; the others are written once and are the user's from then on.
 */
export interface RenderedFile {
  path: string;
  content: string;
  managed: boolean;
}
