/** A copy with an item more. */
export const insertAt = <T>(
  list: readonly T[],
  index: number,
  item: T,
): T[] => [...list.slice(0, index), item, ...list.slice(index)];
