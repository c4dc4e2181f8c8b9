/** Edits between two texts, or Infinity when there are more than `most`. */
function distance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
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
    if (Math.min(...next) > most) return Infinity;
    row = next;
  }
  return row[b.length];
}

const simplified = (name: string) =>
  name
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');

/** The known name that `name` was probably meant to be. */
export function nearest(
  name: string,
  known: readonly string[],
): string | undefined {
  const wanted = simplified(name);
  let most = Math.max(wanted.length < 4 ? 1 : 2, Math.floor(wanted.length / 3));
  let best: string | undefined;
  for (const candidate of known) {
    const far = distance(wanted, simplified(candidate), most);
    if (far <= most) {
      best = candidate;
      if (far === 0) return best;
      most = far - 1;
    }
  }
  return best;
}
