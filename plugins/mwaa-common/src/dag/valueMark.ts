import { DagValue, ValueMark } from './value';

const MARKS = ['$template', '$result', '$param', '$literal'];

/**
 * The mark that a value of a parsed specification is: a mapping whose only
 * key is one of the marks. `undefined` for every other value.
 */
export function valueMark(value: DagValue): ValueMark | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return undefined;
  }
  const keys = Object.keys(value);
  return keys.length === 1 && MARKS.includes(keys[0])
    ? (value as unknown as ValueMark)
    : undefined;
}
