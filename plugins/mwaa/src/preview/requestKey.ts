const keys = new WeakMap<object, string>();

/**
 * What tells two requests apart: their JSON, written once for each object and
 * kept no longer than that. A request is never changed.
 */
export function requestKey(request: object): string {
  const known = keys.get(request);
  if (known !== undefined) return known;
  const key = JSON.stringify(request);
  keys.set(request, key);
  return key;
}
