/** An asset (3.x) or dataset (2.x) that some DAG names. */
export interface AirflowAsset {
  /** The URI where it has no name of its own. */
  name: string;
  uri: string;
}
