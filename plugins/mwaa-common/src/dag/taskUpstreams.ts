import { Problem } from '../problem';
import { afterId } from './afterId';
import { GraphTask } from './GraphTask';
import { walkDagValue } from './walkDagValue';

/** A reference from a task to one that runs before it. */
export interface Upstream {
  id: string;
  /** From the task: `['after', 0]`, `['with', 'env', 'ROWS']`. */
  path: Problem['path'];
}

/** Every upstream a task names, by `after` and by `$result`, in that order. */
export function taskUpstreams(task: GraphTask): Upstream[] {
  const upstreams: Upstream[] = (task.after ?? []).map((entry, index) => ({
    id: afterId(entry),
    path: ['after', index],
  }));
  walkDagValue(task.with ?? {}, ['with'], (reading, path) => {
    if (reading.kind === 'result') upstreams.push({ id: reading.task, path });
  });
  return upstreams;
}
