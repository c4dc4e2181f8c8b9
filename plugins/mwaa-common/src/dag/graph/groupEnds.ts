import { Neighbours } from './neighbours';

const none: ReadonlySet<string> = new Set();

const someIn = (ids: ReadonlySet<string> | undefined, inside: Set<string>) =>
  [...(ids ?? none)].some(id => inside.has(id));

export interface GroupEnds {
  roots: string[];
  leaves: string[];
}

/**
 * Where edges to a group lead and edges from it begin, as Airflow’s TaskGroup
 * finds them: a teardown at the end stands aside for what runs before it.
 */
export function groupEnds(
  tasks: readonly string[],
  { upstream, downstream }: Neighbours,
  { setups, teardowns }: Record<'setups' | 'teardowns', ReadonlySet<string>>,
): GroupEnds {
  const inside = new Set(tasks);
  const lastWork = (teardown: string, seen: Set<string>): string[] =>
    [...(upstream.get(teardown) ?? none)].flatMap(id => {
      if (!inside.has(id) || setups.has(id) || seen.has(id)) return [];
      seen.add(id);
      if (teardowns.has(id)) return lastWork(id, seen);
      const goesOn = [...(downstream.get(id) ?? none)].some(
        next => next !== teardown && inside.has(next) && !teardowns.has(next),
      );
      return goesOn ? [] : [id];
    });
  const leaves = tasks
    .filter(id => !someIn(downstream.get(id), inside))
    .flatMap(id => (teardowns.has(id) ? lastWork(id, new Set()) : [id]));
  return {
    roots: tasks.filter(id => !someIn(upstream.get(id), inside)),
    leaves: [...new Set(leaves)],
  };
}
