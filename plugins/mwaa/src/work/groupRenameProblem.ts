import { DagWork, groupIdProblem } from 'backstage-plugin-mwaa-common';
import { idPrefix } from './idPrefix';
import { takenIds } from './takenIds';

/** Why a group cannot be called so, as the end of a sentence, if it cannot. */
export function groupRenameProblem(
  work: DagWork,
  index: number,
  id: string,
): string | undefined {
  const group = work.groups?.[index];
  if (!group) return 'is not there';
  if (!id) return 'must not be empty';
  const fullId = `${idPrefix(work, group.group)}${id}`;
  return id !== group.id && takenIds(work).has(fullId)
    ? `“${fullId}” is the id of another task or group; ids are unique in a DAG`
    : groupIdProblem(id);
}
