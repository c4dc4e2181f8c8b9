import { OperatorDefinition } from '../airflow/operatorDefinition';
import { Problem } from '../problem';
import { DagValue } from './value';

/** One task of a specification that may still be wrong. */
export interface TaskDraft {
  path: Problem['path'];
  id?: string;
  operatorName?: string;
  operator?: OperatorDefinition;
  after: { id: string; path: Problem['path'] }[];
  with: { [argument: string]: DagValue };
}

/**
 * What can be read of a specification that may still be wrong: fields of the
 * wrong type are absent, so that every rule can be checked beside the others.
 */
export interface DagDraft {
  /** The specification’s own text fields, by name. */
  texts: { [field: string]: string };
  tags: { tag: string; path: Problem['path'] }[];
  schedule: { [field: string]: DagValue };
  maxActiveRuns?: DagValue;
  defaults: { [field: string]: DagValue };
  params: { [name: string]: { [field: string]: DagValue } };
  tasks: TaskDraft[];
  /** The tasks as they were written, for fields that need no reading. */
  taskFields: { [field: string]: DagValue }[];
}
