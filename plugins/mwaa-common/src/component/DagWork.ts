import { DagSpec } from '../dag/spec';
import { timingFields } from './DagTiming';

/** Fields of the specification that other fields of a form hold than that of the tasks. */
export const fieldsBesideWork = [
  'version',
  'dagId',
  'description',
  'owner',
  'tags',
  ...timingFields,
] as const;

/**
 * What a DAG does and how: what the tasks field of a form holds. All of the
 * specification but what it is called, whose it is, and when it runs.
 */
export type DagWork = Omit<DagSpec, (typeof fieldsBesideWork)[number]>;
