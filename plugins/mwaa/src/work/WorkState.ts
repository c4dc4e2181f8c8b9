import { DagWork } from 'backstage-plugin-mwaa-common';
import { Selection } from './Selection';

/** Names of the tasks and groups that stay, whatever they are called and wherever they stand. */
export interface WorkKeys {
  /** One a task, in their order. */
  tasks: readonly number[];
  /** One a group, in their order. */
  groups: readonly number[];
}

/** The work at one moment. */
export interface WorkStep {
  work: DagWork;
  keys: WorkKeys;
  selection: Selection;
}

/** What the last change was, if typing may go on with it. */
export interface OngoingEdit {
  /** Of which field. */
  field: string;
  /** Milliseconds. */
  at: number;
}

/** The work that is being edited, and the way back. */
export interface WorkState extends WorkStep {
  /** No key before it is free. */
  nextKey: number;
  /** The latest last; at most `HISTORY_LIMIT`. */
  past: readonly WorkStep[];
  /** The next last. */
  future: readonly WorkStep[];
  ongoing?: OngoingEdit;
}

export const HISTORY_LIMIT = 200;
