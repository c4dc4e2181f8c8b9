import { DagValue } from './value';

/** An entry of `after`. */
export type GraphAfter = string | { id: string; label: string };

/** What the graph needs to know of a task. */
export interface GraphTask {
  id: string;
  operator?: string;
  group?: string;
  after?: readonly GraphAfter[];
  with?: { [argument: string]: DagValue };
  map?: {
    each?: { [argument: string]: DagValue };
    together?: { [argument: string]: DagValue };
    kwargs?: DagValue;
  };
  teardown?: { of: readonly string[] };
}

/** What the graph needs to know of a group. */
export interface GraphGroup {
  id: string;
  group?: string;
  prefix?: boolean;
  after?: readonly GraphAfter[];
}

/** A specification, as far as its graph goes. */
export interface GraphSpec {
  tasks: readonly GraphTask[];
  groups?: readonly GraphGroup[];
}
