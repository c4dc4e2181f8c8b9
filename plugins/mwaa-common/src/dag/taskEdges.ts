import { GraphTask } from './GraphTask';
import { taskUpstreams } from './taskUpstreams';

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
