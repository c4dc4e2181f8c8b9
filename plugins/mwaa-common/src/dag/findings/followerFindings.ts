import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';
import { descendants } from '../graph/descendants';
import { branchChoices } from './branchChoices';

/** Tasks right after a branch that none of its cases goes on with. */
export function followerFindings(draft: DagDraft): Problem[] {
  const { graph, tasks } = draft;
  const after = descendants(graph.edges);
  return tasks.flatMap(branch => {
    const reached = new Set(
      branchChoices(branch, draft)
        .flat()
        .flatMap(id => [id, ...after(id)]),
    );
    if (!reached.size) return [];
    return graph.edges.flatMap(({ from, to }) => {
      const task = tasks.find(({ fullId }) => fullId === to);
      return from === branch.fullId && !reached.has(to) && task
        ? [
            {
              path: [...task.path, 'after'],
              message: `names the branch ${quoted(from)}, none of whose cases goes on with ${quoted(to)}: it is always skipped. Name it in a case`,
            },
          ]
        : [];
    });
  });
}
