/** A folder that holds what a deployment of these DAGs puts into a bucket. */
export interface DagTree {
  folder: string;
  dagIds: string[];
}
