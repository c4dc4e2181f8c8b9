/** The first of a list, and how many more there are; for answers that an agent has to read whole. */
export function firstOf<T>(
  list: readonly T[],
  limit: number,
): { items: T[]; omitted: number } {
  return {
    items: list.slice(0, limit),
    omitted: Math.max(0, list.length - limit),
  };
}
