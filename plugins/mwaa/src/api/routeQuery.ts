/** The query of a route, without what is not given; empty when nothing is. */
export function routeQuery(values: {
  [name: string]: string | number | undefined;
}): string {
  const given = Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return given.length ? `?${new URLSearchParams(given)}` : '';
}
