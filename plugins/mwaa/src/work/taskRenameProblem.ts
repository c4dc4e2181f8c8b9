import { DagWork, taskIdProblem } from 'backstage-plugin-mwaa-common';
import { idPrefix } from './idPrefix';
import { takenIds } from './takenIds';

/** Why a task cannot be called so, as the end of a sentence, if it cannot. */
export function taskRenameProblem(
  work: DagWork,
  index: number,
  id: string,
): string | undefined {
  const task = work.tasks[index];
  if (!id) return 'must not be empty';
  const fullId = `${idPrefix(work, task.group)}${id}`;
  if (id === task.id) return taskIdProblem(id, fullId);
  return takenIds(work).has(fullId)
    ? `“${fullId}” is the id of another task or group; ids are unique in a DAG`
    : taskIdProblem(id, fullId);
}
