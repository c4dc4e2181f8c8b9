import { Edge } from './Edge';

/** Nodes right before and right after each node. */
export interface Neighbours {
  upstream: Map<string, Set<string>>;
  downstream: Map<string, Set<string>>;
}

export const noNeighbours = (): Neighbours => ({
  upstream: new Map(),
  downstream: new Map(),
});

function put(map: Map<string, Set<string>>, key: string, id: string) {
  const ids = map.get(key);
  if (ids) ids.add(id);
  else map.set(key, new Set([id]));
}

/** Adds an edge to neighbours that were found so far. */
export function addEdge(found: Neighbours, { from, to }: Edge): void {
  put(found.upstream, to, from);
  put(found.downstream, from, to);
}
