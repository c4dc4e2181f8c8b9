/** A copy with another value at a path that is there; what is beside the path is shared. */
export function setAt<T>(
  value: T,
  [key, ...rest]: readonly (string | number)[],
  change: (inner: unknown) => unknown,
): T {
  if (key === undefined) return change(value) as T;
  if (Array.isArray(value)) {
    return value.map((item, index) =>
      index === key ? setAt(item, rest, change) : item,
    ) as T;
  }
  const fields = value as { [key: string]: unknown };
  return { ...fields, [key]: setAt(fields[key], rest, change) } as T;
}
