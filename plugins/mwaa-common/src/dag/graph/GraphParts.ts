import { Edge } from './Edge';

/** A task or a group, and where it stands. */
interface Node {
  /** As Airflow shows it, and as all references name it: `extract.load`. */
  id: string;
  /** As the specification writes it. */
  localId: string;
  /** Its place in `tasks` or `groups` of the specification. */
  index: number;
  /** Full ids of the groups around it, the outermost first. */
  groups: readonly string[];
}

export interface TaskNode extends Node {
  kind: 'task';
}

export interface GroupNode extends Node {
  kind: 'group';
  /** Full ids of all tasks in it, also in groups inside. */
  tasks: readonly string[];
  /** Its tasks without an upstream in it: where an edge to the group leads. */
  roots: readonly string[];
  /** Its tasks without a downstream in it: where an edge from the group begins. */
  leaves: readonly string[];
}

/** Between tasks or groups, by their full ids. */
export interface GraphEdge extends Edge {
  label?: string;
}

/** An edge that a field other than `after` makes. */
export interface ImpliedEdge extends Edge {
  /** `result`: an argument. `follower`: of a branch. `setup`: to its teardown. */
  by: 'result' | 'follower' | 'setup';
}

/** Which tasks and groups there are, and what runs before what. */
export interface TaskGraph {
  tasks: readonly TaskNode[];
  groups: readonly GroupNode[];
  /** Every node by its full id; of two with the same id the first. */
  nodes: ReadonlyMap<string, TaskNode | GroupNode>;
  /** By `after`, between tasks and groups, in the order of the specification. */
  written: readonly GraphEdge[];
  /** By other fields, between tasks and groups, each once. */
  implied: readonly ImpliedEdge[];
  /** All of them between tasks, groups replaced by their ends; each once. */
  edges: readonly GraphEdge[];
  /** Full ids of the tasks that another one takes down. */
  setups: ReadonlySet<string>;
  teardowns: ReadonlySet<string>;
}
