import { OperatorDefinition } from '../airflow/operatorDefinition';
import { Problem } from '../problem';
import { TaskGraph } from './graph/GraphParts';
import { DagValue } from './value';

type Mapping = { [field: string]: DagValue };

/** An entry of `after` that may still be wrong. */
export interface AfterDraft {
  id: string;
  label?: string;
  path: Problem['path'];
}

/** How a task is mapped, as far as it can be read. */
export interface MapDraft {
  path: Problem['path'];
  each?: Mapping;
  together?: Mapping;
  kwargs?: DagValue;
  label?: string;
}

/** One task of a specification that may still be wrong. */
export interface TaskDraft {
  path: Problem['path'];
  id?: string;
  /** As Airflow shows it; only with an id. */
  fullId?: string;
  /** Full id of its group. */
  group?: string;
  operatorName?: string;
  operator?: OperatorDefinition;
  after: AfterDraft[];
  with: Mapping;
  map?: MapDraft;
  /** Names of the params that only this task has. */
  params: string[];
  /** Ids of what it takes down; absent when it is no teardown. */
  teardownOf?: string[];
  /** The task as it was written, for fields that need no reading. */
  fields: Mapping;
}

/** One group of a specification that may still be wrong. */
export interface GroupDraft {
  path: Problem['path'];
  id?: string;
  /** As Airflow shows it; only with an id. */
  fullId?: string;
  /** Full id of the group around it. */
  group?: string;
  prefix?: boolean;
  after: AfterDraft[];
  defaults: Mapping;
  fields: Mapping;
}

/**
 * What can be read of a specification that may still be wrong: fields of the
 * wrong type are absent, so that every rule can be checked beside the others.
 */
export interface DagDraft {
  /** The specification as it was written. */
  root: Mapping;
  /** The specification’s own text fields, by name. */
  texts: { [field: string]: string };
  tags: { tag: string; path: Problem['path'] }[];
  schedule: Mapping;
  maxActiveRuns?: DagValue;
  defaults: Mapping;
  params: { [name: string]: Mapping };
  groups: GroupDraft[];
  tasks: TaskDraft[];
  /** Of the tasks and groups that have an id. */
  graph: TaskGraph;
}
