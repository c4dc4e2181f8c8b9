import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';

/** Tasks that nothing connects to the others. */
export function lonelyTaskFindings({ tasks, graph }: DagDraft): Problem[] {
  if (!graph.edges.length) return [];
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  return tasks.flatMap(({ fullId, path }) =>
    connected.has(fullId!)
      ? []
      : [
          {
            path,
            message: `runs at once, because ${quoted(fullId!)} has no edge to any other task. Write "after" if it is to wait for one`,
          },
        ],
  );
}
