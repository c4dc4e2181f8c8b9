import { Edge } from './Edge';

/** The tasks of a cycle in running order, the first again at the end. */
export function findCycle(edges: readonly Edge[]): string[] | undefined {
  const downstream = new Map<string, string[]>();
  edges.forEach(({ from, to }) =>
    downstream.set(from, [...(downstream.get(from) ?? []), to]),
  );
  const finished = new Set<string>();
  for (const start of downstream.keys()) {
    const trail: string[] = [];
    const open: string[][] = [[start]];
    while (open.length) {
      const next = open[open.length - 1].shift();
      if (next === undefined) {
        open.pop();
        const left = trail.pop();
        if (left !== undefined) finished.add(left);
      } else if (trail.includes(next)) {
        return [...trail.slice(trail.indexOf(next)), next];
      } else if (!finished.has(next)) {
        trail.push(next);
        open.push([...(downstream.get(next) ?? [])]);
      }
    }
  }
  return undefined;
}
