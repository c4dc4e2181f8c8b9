import { InputError } from '@backstage/errors';

function segment(id: string): string {
  // Encoded or not, whatever reads the path takes these for a way up.
  if (/^\.{0,2}$/.test(id)) {
    throw new InputError(`Airflow can have nothing of the id "${id}"`);
  }
  return encodeURIComponent(id);
}

/**
 * Path of what Airflow has of a DAG, below the prefix of the REST API.
 * InputError for an id that would lead elsewhere.
 */
export const dagPath = (dagId: string, ...rest: string[]): string =>
  ['/dags', ...[dagId, ...rest].map(segment)].join('/');
