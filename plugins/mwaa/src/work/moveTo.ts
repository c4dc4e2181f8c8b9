import { insertAt } from './insertAt';

/** A copy with one item at another place. */
export const moveTo = <T>(list: readonly T[], from: number, to: number): T[] =>
  insertAt(
    list.filter((_, index) => index !== from),
    to,
    list[from],
  );
