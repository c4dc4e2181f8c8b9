import { NotFoundError } from '@backstage/errors';

/** What the catalog says of a component. NotFoundError, saying what is missing. */
export function requiredFact(
  value: string | undefined,
  /** Of the component. */
  ref: string,
  /** Completes "its … is missing". */
  what: string,
): string {
  if (!value) {
    throw new NotFoundError(
      `${ref} says nothing of a DAG in an environment: its ${what} is missing in the catalog`,
    );
  }
  return value;
}
