import { afterId, DagWork, taskGraph } from 'backstage-plugin-mwaa-common';
import { mapUpstreams } from './mapUpstreams';

/** The work where `to`, a task or group, also waits for `from`; a label replaces the one that is there. */
export function addUpstream(
  work: DagWork,
  from: string,
  to: string,
  label?: string,
): DagWork {
  const entry = label ? { id: from, label } : from;
  const node = taskGraph(work).nodes.get(to);
  return mapUpstreams(work, node, part => {
    const after = part.after ?? [];
    return after.some(given => afterId(given) === from)
      ? after.map(given => (afterId(given) === from ? entry : given))
      : [...after, entry];
  });
}
