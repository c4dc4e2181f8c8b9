/** How far numbers that go up are apart, if always as far; there are at least two. */
export function stepOf(sorted: readonly number[]): number | undefined {
  if (sorted.length < 2) return undefined;
  const step = sorted[1] - sorted[0];
  return sorted.every((number, index) => number === sorted[0] + index * step)
    ? step
    : undefined;
}
