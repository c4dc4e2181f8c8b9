import { Reading } from 'backstage-plugin-mwaa-common';

/**
 * Two readings as one: unavailable or stale when one of them is, and as old as
 * the older one. Pure.
 */
export function joinReadings<A, B, T>(
  a: Reading<A>,
  b: Reading<B>,
  join: (a: A, b: B) => T,
): Reading<T> {
  if ('unavailable' in a) return { unavailable: a.unavailable };
  if ('unavailable' in b) return { unavailable: b.unavailable };
  const stale = a.stale ?? b.stale;
  return {
    value: join(a.value, b.value),
    readAt: a.readAt < b.readAt ? a.readAt : b.readAt,
    ...(stale && { stale }),
  };
}
