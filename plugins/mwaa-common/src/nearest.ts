const distance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      next[j] = Math.min(
        row[j] + 1,
        next[j - 1] + 1,
        row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1),
      );
    }
    row = next;
  }
  return row[b.length];
};

const simplified = (name: string) =>
  name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** The known name that `name` was probably meant to be. */
export function nearest(
  name: string,
  known: readonly string[],
): string | undefined {
  const wanted = simplified(name.slice(0, 100));
  const ranked = known
    .map(candidate => ({
      candidate,
      far: distance(wanted, simplified(candidate)),
    }))
    .sort((a, b) => a.far - b.far);
  const best = ranked[0];
  return best &&
    best.far <=
      Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3))
    ? best.candidate
    : undefined;
}
