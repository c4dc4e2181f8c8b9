/** The argument that a name of a mapping means, and the entry in it: `env` and `DAY` of `env.DAY`. */
export function mappedPlace(name: string): { argument: string; key?: string } {
  const dot = name.indexOf('.');
  return dot < 0
    ? { argument: name }
    : { argument: name.slice(0, dot), key: name.slice(dot + 1) };
}
