import { invalidToken } from './invalidToken';

const shape = /^\d{1,15}$/;

/**
 * A page of a list. The token is the index of the first entry of the next
 * page, opaque to the caller; there is none after the last page.
 *
 * @throws AwsError InvalidParameterException for a token that is none
 */
export function pageAfter<T>(
  list: readonly T[],
  limit: number,
  nextToken: string = '0',
): { page: T[]; nextToken?: string } {
  if (!shape.test(nextToken)) {
    throw invalidToken();
  }
  const from = Number(nextToken);
  const to = from + limit;
  return {
    page: list.slice(from, to),
    nextToken: to < list.length ? String(to) : undefined,
  };
}
