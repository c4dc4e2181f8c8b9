import { GraphTask } from './GraphTask';
import { taskUpstreams } from './taskUpstreams';

/**
 * Task ids, each after its upstreams and otherwise in the order of the
 * specification, so that a small change moves little. Tasks of a cycle are
 * left out.
 */
export function topologicalOrder(tasks: readonly GraphTask[]): string[] {
  const known = new Set(tasks.map(({ id }) => id));
  const waiting = tasks.map(task => ({
    id: task.id,
    upstreams: taskUpstreams(task)
      .map(({ id }) => id)
      .filter(id => known.has(id)),
  }));
  const done = new Set<string>();
  for (;;) {
    const next = waiting.find(
      ({ id, upstreams }) =>
        !done.has(id) && upstreams.every(upstream => done.has(upstream)),
    );
    if (!next) return [...done];
    done.add(next.id);
  }
}
