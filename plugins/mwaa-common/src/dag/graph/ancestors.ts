import { Edge } from './Edge';
import { addEdge, noNeighbours } from './neighbours';

/** Every task that runs before a task, for any task. */
export function ancestors(
  edges: readonly Edge[],
): (task: string) => ReadonlySet<string> {
  const found = noNeighbours();
  edges.forEach(edge => addEdge(found, edge));
  const known = new Map<string, Set<string>>();
  return task => {
    const before = known.get(task) ?? new Set<string>();
    if (known.has(task)) return before;
    known.set(task, before);
    const open = [...(found.upstream.get(task) ?? [])];
    for (let next = open.pop(); next !== undefined; next = open.pop()) {
      if (!before.has(next)) {
        before.add(next);
        open.push(...(found.upstream.get(next) ?? []));
      }
    }
    return before;
  };
}
