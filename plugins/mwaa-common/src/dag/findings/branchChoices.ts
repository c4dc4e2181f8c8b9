import { DagDraft, TaskDraft } from '../DagDraft';
import { listOf } from '../listOf';
import { mappingOf } from '../mappingOf';
import { DagValue } from '../value';

/** Ids of the tasks that a branch may go on with, one list a choice. */
export function branchChoices(
  { operator, with: given, fullId }: TaskDraft,
  { graph }: DagDraft,
): string[][] {
  const tasksOf = (ids: DagValue | undefined) =>
    listOf(ids).flatMap(id => {
      const node = graph.nodes.get(String(id));
      if (!node) return [];
      return node.kind === 'group' ? [...node.roots] : [node.id];
    });
  const declared = (operator?.fields ?? []).flatMap(({ name, type }) => {
    const value = given[name];
    if (type === 'taskIds' && value !== undefined) return [tasksOf(value)];
    return type === 'cases'
      ? listOf(value).map(entry => tasksOf(mappingOf(entry).then))
      : [];
  });
  if (declared.length) return declared;
  // The function of the component says at run time which of them it is.
  const isBranch = operator?.className.startsWith('Branch') === true;
  return graph.edges
    .filter(({ from }) => isBranch && from === fullId)
    .map(({ to }) => [to]);
}
