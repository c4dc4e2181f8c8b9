/** The keys of `value` in the order of `names`, then all others as they are. */
export function orderedKeys<T>(
  value: { [key: string]: T },
  names: readonly string[],
): { [key: string]: T } {
  const known = names.filter(name => Object.hasOwn(value, name));
  const others = Object.keys(value).filter(name => !names.includes(name));
  return Object.fromEntries(
    [...known, ...others].map(name => [name, value[name]]),
  );
}
