import { DagValue } from './value';

/** The value when it is a mapping, an empty one otherwise. */
export const mappingOf = (
  value: DagValue | undefined,
): { [key: string]: DagValue } =>
  value && typeof value === 'object' && !Array.isArray(value) ? value : {};
