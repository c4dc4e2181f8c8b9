/** The entries whose value is given, in order. */
export function definedEntries<T>(
  values: Record<string, T | undefined>,
): [string, T][] {
  return Object.entries(values).filter(
    (entry): entry is [string, T] => entry[1] !== undefined,
  );
}
