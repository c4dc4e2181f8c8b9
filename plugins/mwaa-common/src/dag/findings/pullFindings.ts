import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';
import { ancestors } from '../graph/ancestors';
import { templateReading } from '../templateReferences';
import { walkTaskValues } from './walkTaskValues';

/** Results that a template pulls though their task need not have run yet. */
export function pullFindings({ tasks, graph }: DagDraft): Problem[] {
  const before = ancestors(graph.edges);
  return tasks.flatMap(task => {
    const problems: Problem[] = [];
    walkTaskValues(task, (reading, path) => {
      if (reading.kind !== 'template') return;
      const references = templateReading(reading.template)?.references ?? [];
      const early = references
        .flatMap(({ pulls = [] }) => pulls)
        .filter(id => id !== task.fullId && !before(task.fullId!).has(id));
      new Set(early).forEach(id =>
        problems.push({
          path,
          message: `pulls the result of ${quoted(id)}, which need not have run by then: nothing makes ${quoted(task.fullId!)} wait for it. Name it in "after"`,
        }),
      );
    });
    return problems;
  });
}
