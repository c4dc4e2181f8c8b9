import { isError } from '@backstage/errors';

/**
 * The error with its name and message only. A cause can be an answer of AWS
 * or of a git host with all its fields, and the auditor writes down whatever
 * an error carries.
 */
export function auditableError(error: unknown): Error {
  const said = new Error(isError(error) ? error.message : String(error));
  said.name = isError(error) ? error.name : 'Error';
  return said;
}
