import { DagValue } from './value';

/** What the graph needs to know of a task. */
export interface GraphTask {
  id: string;
  after?: readonly (string | { id: string; label: string })[];
  with?: { [argument: string]: DagValue };
}
