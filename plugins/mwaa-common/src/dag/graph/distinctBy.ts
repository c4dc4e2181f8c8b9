/** The first of each that have the same key. */
export function distinctBy<T>(
  items: readonly T[],
  keyOf: (item: T) => string,
): T[] {
  const first = new Map<string, T>();
  items.forEach(item => {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  });
  return [...first.values()];
}
