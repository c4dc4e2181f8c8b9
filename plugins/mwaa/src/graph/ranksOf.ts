interface Arrow {
  from: string;
  to: string;
}

/** Targets by source. */
function targetsOf(arrows: readonly Arrow[]): ReadonlyMap<string, string[]> {
  const targets = new Map<string, string[]>();
  arrows.forEach(({ from, to }) => {
    const known = targets.get(from);
    if (known) known.push(to);
    else targets.set(from, [to]);
  });
  return targets;
}

/** Keys so that each arrow leads forward, but those that close a circle. */
function forwardOrder(keys: readonly string[], arrows: readonly Arrow[]) {
  const targets = targetsOf(arrows);
  const seen = new Set<string>();
  const order: string[] = [];
  // Without recursion: a chain can be as long as there are tasks.
  [...keys].reverse().forEach(start => {
    const open: { key: string; left: string[] }[] = [];
    const enter = (key: string) => {
      if (seen.has(key)) return;
      seen.add(key);
      open.push({ key, left: [...(targets.get(key) ?? [])] });
    };
    enter(start);
    while (open.length) {
      const { key, left } = open[open.length - 1];
      const next = left.pop();
      if (next !== undefined) enter(next);
      else {
        open.pop();
        order.push(key);
      }
    }
  });
  return order.reverse();
}

/**
 * In which column each stands: one behind the last that it waits for. What
 * waits for nothing stands right before the first that waits for it.
 */
export function ranksOf(
  keys: readonly string[],
  arrows: readonly Arrow[],
): ReadonlyMap<string, number> {
  const order = forwardOrder(keys, arrows);
  const place = new Map(order.map((key, index) => [key, index]));
  const forward = arrows.filter(
    ({ from, to }) => place.get(from)! < place.get(to)!,
  );
  const targets = targetsOf(forward);
  const waits = new Set(forward.map(({ to }) => to));
  const ranks = new Map(keys.map(key => [key, 0]));
  order.forEach(key =>
    targets
      .get(key)
      ?.forEach(to =>
        ranks.set(to, Math.max(ranks.get(to)!, ranks.get(key)! + 1)),
      ),
  );
  keys.forEach(key => {
    const next = targets.get(key);
    if (next && !waits.has(key))
      ranks.set(key, Math.min(...next.map(to => ranks.get(to)!)) - 1);
  });
  return ranks;
}
