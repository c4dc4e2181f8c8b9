/**
 * What became of a rendered file, or how it compares. `kept`: it is the
 * user's own and was there.
 */
export interface FileResult {
  /** Relative to the DAG's folder. */
  path: string;
  result: 'written' | 'unchanged' | 'kept' | 'missing' | 'different';
}
