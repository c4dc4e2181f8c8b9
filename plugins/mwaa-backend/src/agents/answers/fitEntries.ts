/** The entries of an object, in their order, that fit into so many characters of JSON, and how many do not. */
export function fitEntries<T>(
  entries: Readonly<Record<string, T>>,
  limit: number,
): { kept: Record<string, T>; omitted: number } {
  let room = limit;
  const all = Object.entries(entries);
  const fitting = all.filter(entry => {
    const { length } = JSON.stringify(entry);
    if (length > room) return false;
    room -= length;
    return true;
  });
  return {
    kept: Object.fromEntries(fitting),
    omitted: all.length - fitting.length,
  };
}
