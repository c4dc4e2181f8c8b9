import { DagValue } from './value';

/** The value when it is text that is not empty. */
export const textOf = (value: DagValue | undefined): string | undefined =>
  typeof value === 'string' && value ? value : undefined;
