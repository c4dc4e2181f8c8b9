import { DagValue } from './value';

/** The value when it is a list, an empty one otherwise. */
export const listOf = (value: DagValue | undefined): DagValue[] =>
  Array.isArray(value) ? value : [];
