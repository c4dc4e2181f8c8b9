/** What the page of a DAG shows; it stands in the address, so that it can be sent to somebody. */
export interface PagePlace {
  environment?: string;
  view?: 'runs' | 'errors' | 'deployments' | 'drift' | 'about';
  /** Id of a run. */
  run?: string;
  /** Id of a task of that run. */
  task?: string;
  /** Which copy of a mapped task, from 0. */
  copy?: string;
}
