import { taskOrder } from '../graph/taskOrder';
import { TaskGraph } from '../graph/GraphParts';

type Ruling = (anySkipped: boolean, allSkipped: boolean) => boolean;

const never: Ruling = () => false;
const ifAll: Ruling = (_, all) => all;

// As TriggerRuleDep of Airflow does it when nothing fails.
const skips: Readonly<Record<string, Ruling>> = {
  all_success: any => any,
  none_skipped: any => any,
  one_success: ifAll,
  one_done: ifAll,
  none_failed_min_one_success: ifAll,
  all_done_min_one_success: ifAll,
  all_failed: () => true,
  one_failed: () => true,
  all_skipped: (_, all) => !all,
};

/**
 * The tasks that are skipped when nothing fails and some are skipped from the
 * start, by what a branch says.
 */
export function skippedTasks(
  graph: TaskGraph,
  ruleOf: (task: string) => string,
  first: ReadonlySet<string>,
): ReadonlySet<string> {
  const upstreams = new Map(graph.tasks.map(({ id }) => [id, [] as string[]]));
  graph.edges.forEach(({ from, to }) => upstreams.get(to)?.push(from));
  const skipped = new Set(first);
  taskOrder(graph).forEach(id => {
    const before = upstreams.get(id) ?? [];
    if (!before.length) return;
    const rule = graph.teardowns.has(id) ? never : (skips[ruleOf(id)] ?? never);
    const isSkipped = before.map(task => skipped.has(task));
    if (rule(isSkipped.some(Boolean), isSkipped.every(Boolean))) {
      skipped.add(id);
    }
  });
  return skipped;
}
