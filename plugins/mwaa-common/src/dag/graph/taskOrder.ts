import { Edge } from './Edge';

/**
 * Full ids of the tasks, each after its upstreams and otherwise in the order
 * of the specification, so that a small change moves little. Tasks of a cycle,
 * and those after it, are left out.
 */
export function taskOrder({
  tasks,
  edges,
}: {
  tasks: readonly { id: string }[];
  edges: readonly Edge[];
}): string[] {
  const upstreams = new Map(tasks.map(({ id }) => [id, [] as string[]]));
  edges.forEach(({ from, to }) => upstreams.get(to)!.push(from));
  const done = new Set<string>();
  const isReady = ({ id }: { id: string }) =>
    !done.has(id) && upstreams.get(id)!.every(before => done.has(before));
  for (;;) {
    const next = tasks.find(isReady);
    if (!next) return [...done];
    done.add(next.id);
  }
}
