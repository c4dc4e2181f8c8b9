import { Problem } from '../problem';
import { DagValue } from './value';
import { walkDagValue } from './walkDagValue';

/** What the graph needs to know of a task. */
export interface GraphTask {
  id: string;
  after?: readonly string[];
  with?: { [argument: string]: DagValue };
}

/** A reference from a task to one that runs before it. */
export interface Upstream {
  id: string;
  /** From the task: `['after', 0]`, `['with', 'env', 'ROWS']`. */
  path: Problem['path'];
}

/** Every upstream a task names, by `after` and by `$result`, in that order. */
export function taskUpstreams(task: GraphTask): Upstream[] {
  const upstreams: Upstream[] = (task.after ?? []).map((id, index) => ({
    id,
    path: ['after', index],
  }));
  walkDagValue(task.with ?? {}, ['with'], (reading, path) => {
    if (reading.kind === 'result') upstreams.push({ id: reading.task, path });
  });
  return upstreams;
}

export interface Edge {
  from: string;
  to: string;
}

/**
 * The edges of a DAG, each once: tasks in their order, upstreams in theirs.
 */
export function taskEdges(tasks: readonly GraphTask[]): Edge[] {
  return tasks.flatMap(task =>
    [...new Set(taskUpstreams(task).map(({ id }) => id))].map(from => ({
      from,
      to: task.id,
    })),
  );
}

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
