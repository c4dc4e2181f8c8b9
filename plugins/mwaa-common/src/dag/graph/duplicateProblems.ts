import { AirflowTarget } from '../../airflow/target';
import { Problem } from '../../problem';
import { quoted } from '../../quoted';
import { DagDraft, GroupDraft } from '../DagDraft';

// TaskGroup of Airflow 2 compares the short id of a new group with the full
// ids that are taken already.
function shadowProblem(
  { id, fullId }: GroupDraft,
  taken: ReadonlySet<string>,
  target: AirflowTarget | undefined,
): string | undefined {
  return target?.major === 2 && id && id !== fullId && taken.has(id)
    ? `is already the id ${quoted(id)} of a task or group outside, which Airflow ${target.airflowVersion} does not take for a group inside another; choose another id`
    : undefined;
}

/** Ids that Airflow would take for another’s. */
export function duplicateProblems(
  { tasks, groups, graph }: DagDraft,
  target?: AirflowTarget,
): Problem[] {
  const ids = new Set(graph.nodes.keys());
  const seen = new Map<string, 'task' | 'group'>();
  const duplicate = (fullId: string | undefined, kind: 'task' | 'group') => {
    if (fullId === undefined) return undefined;
    const other = seen.get(fullId);
    if (!other) seen.set(fullId, kind);
    return (
      other &&
      `${quoted(fullId)} is the id of another ${other} too; ids are unique in a DAG`
    );
  };
  const at = (path: Problem['path'], message: string | undefined) =>
    message ? [{ path: [...path, 'id'], message }] : [];
  return [
    ...groups.flatMap(group =>
      at(
        group.path,
        duplicate(group.fullId, 'group') ?? shadowProblem(group, ids, target),
      ),
    ),
    ...tasks.flatMap(task => at(task.path, duplicate(task.fullId, 'task'))),
  ];
}
