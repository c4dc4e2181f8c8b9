import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft } from '../DagDraft';
import { effectiveSetting } from '../effectiveSetting';
import { descendants } from '../graph/descendants';

const IGNORE = 'ignore_downstream_trigger_rules';
const following = ['all_success', 'none_skipped'];

/** Trigger rules after a short circuit that have no say when it stops the run. */
export function shortCircuitFindings(draft: DagDraft): Problem[] {
  const { tasks, graph } = draft;
  const after = descendants(graph.edges);
  const circuits = tasks.filter(
    ({ operator, with: given }) =>
      operator?.fields.some(({ name }) => name === IGNORE) &&
      given[IGNORE] !== false,
  );
  return tasks.flatMap(task => {
    const rule = effectiveSetting(draft, task, 'triggerRule') ?? 'all_success';
    if (following.includes(String(rule)) || task.teardownOf) return [];
    const circuit = circuits.find(({ fullId }) =>
      after(fullId!).has(task.fullId!),
    );
    return circuit
      ? [
          {
            path: [...task.path, 'triggerRule'],
            message: `has no say when ${quoted(circuit.fullId!)} stops: everything after it is skipped then. Write "${IGNORE}: false" there if this task is to run all the same`,
          },
        ]
      : [];
  });
}
